import { Stack } from "./stack";
import { until } from "./until";
import { useLanguageHost } from "./use-language-host";

const inMinutes = (minutes: number): string =>
  new Date(Date.now() + minutes * 60_000).toISOString().slice(11, 16);

export const OPEN = `{ start: "${inMinutes(-60)}", end: "${inMinutes(120)}" }`;
export const CLOSED = `{ start: "${inMinutes(120)}", end: "${inMinutes(180)}" }`;
export const OLD = "img-cloudapp-win2022";
export const NEW = "img-cloudapp-ubuntu2204";

/** A stack of one group whose image changes quietly, and those who use the group. */
export class StreamedGroup {
  readonly #sessions = new Map<string, string>();

  private constructor(readonly stack: Stack) {}

  static async create(): Promise<StreamedGroup> {
    const group = new StreamedGroup(await Stack.create());
    useLanguageHost(group.stack);
    group.program(OLD, OPEN);
    await group.stack.up();
    return group;
  }

  program(image: string, window: string): void {
    this.stack.program(`
const quiet = new wuying.appstream.QuietImageUpdate("quiet", { window: ${window} });
new wuying.appstream.AppInstanceGroup("cad", {
  appCenterImageId: "${image}",
  bizRegionId: "cn-hangzhou",
  nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: 1 },
}, { hooks: { beforeUpdate: [quiet] } });`);
  }

  groups = (): Promise<Readonly<Record<string, unknown>>[]> =>
    this.stack.control.objects("appInstanceGroups");
  image = async (): Promise<unknown> => (await this.groups())[0]?.AppCenterImageId;
  users = async (): Promise<unknown[]> =>
    (await this.stack.control.objects("appInstances"))
      .filter(({ Status }) => Status === "RUNNING")
      .map(({ EndUserId }) => EndUserId)
      .sort();

  /** A user comes, and stays connected. */
  async come(user: string): Promise<void> {
    const [{ AppInstanceGroupId } = {}] = await this.groups();
    const opened = await this.stack.control.openSession({ AppInstanceGroupId, EndUserId: user });
    this.#sessions.set(user, (opened as { AppInstanceId: string }).AppInstanceId);
    await until(async () => (await this.users()).includes(user));
  }

  /** The user's window closes; the session stays. */
  disconnect = (user: string): Promise<unknown> =>
    this.stack.control.patch(this.#sessions.get(user) ?? "", { SessionStatus: "disconnect" });

  close = (): Promise<void> => this.stack.close();
}
