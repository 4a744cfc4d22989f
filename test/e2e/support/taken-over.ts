import { spawn } from "node:child_process";
import { join } from "node:path";
import { fill, type Size } from "../../adopt/support/account";
import { environmentOf } from "../../adopt/support/emulated";
import { Cloud } from "../../provider/support/cloud";
import { engineEnvironment, ROOT } from "./engine";
import { type Run, Stack } from "./stack";

/** An empty stack, and an account that no stack has made. */
export interface TakenOver {
  readonly stack: Stack;
  /** Runs `pulumi-wuying` in the folder of the stack. */
  readonly wuying: (...args: string[]) => Promise<Run>;
  /** Runs a script there. */
  readonly node: (...args: string[]) => Promise<Run>;
  readonly close: () => Promise<void>;
}

export async function accountOf(size: Size): Promise<TakenOver> {
  const cloud = await Cloud.start();
  await fill(cloud, size);
  return beside(cloud);
}

export const emptyAccount = async (): Promise<TakenOver> => beside(await Cloud.start());

async function beside(cloud: Cloud): Promise<TakenOver> {
  const stack = await Stack.on(cloud.emulator);
  const node = (...args: string[]): Promise<Run> => runHere(stack, environmentOf(cloud), args);
  const wuying = (...args: string[]): Promise<Run> => node(join(ROOT, "dist/cli/main.js"), ...args);
  const close = async (): Promise<void> => {
    await stack.close();
    await cloud.close();
  };
  return { stack, wuying, node, close };
}

function runHere(stack: Stack, account: NodeJS.ProcessEnv, args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, args, {
    cwd: stack.folder,
    env: { ...process.env, ...engineEnvironment(), ...stack.environment, ...account },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    const streams: [string, string] = ["", ""];
    for (const [index, stream] of [child.stdout, child.stderr].entries()) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        streams[index] += text;
      });
    }
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output: streams.join(""), streams }));
  });
}

/** What the cloud tells of none of the objects. */
export const GIVEN = [
  "clusterType=gws.s1.standard",
  "gws:Instance.systemDiskCategory=cloud_essd",
  "gws:Instance.systemDiskSize=80",
  "gws:Image.instanceId=i-master",
  "appstream:Image.instanceId=ws-model",
  "instanceType=WuyingServer",
].flatMap((each) => ["--set", each]);
