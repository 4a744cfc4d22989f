import { Client, isWuyingError, localCodes, resolveSettings, type Settings, stackWording } from "../api";
import { chainSource } from "../api/credentials";
import { nodeVersions } from "../package-version";
import type { ReadConfig } from "../provider/planning/require-settings";
import { NoStackConfig, readStackConfig } from "../report/stack-client";
import type { CliIo } from "./cli-io";
import { cliWording } from "./cli-wording";
import { UsageError } from "./command";
import { clockFinding, whileTellingClocks } from "./doctor-clock";
import type { Finding } from "./doctor-finding";
import { journalFinding } from "./doctor-journal";
import { nodeFinding, projectFolder, pulumiFinding } from "./doctor-machine";
import { endpointFinding, readsFinding, refusedKey, roleFinding, tryReads } from "./doctor-reads";
import { asJson, asText } from "./doctor-report";

/** What the command line of `pulumi-wuying doctor` sets. */
export interface DoctorOptions {
  readonly folder: string;
  readonly stack: string | undefined;
  readonly region: string | undefined;
  readonly endpoint: string | undefined;
  readonly json: boolean;
}

const PRODUCTS = ["gws", "appstream-center"] as const;
const CREDENTIALS_TIMEOUT_MS = 15_000;

/** Whoever asks what is wrong wants the answer now, not after every patient repetition. */
const IMPATIENT = {
  readTimeoutMs: 20_000,
  unreachableWindowMs: 2_000,
  outageWindowMs: 2_000,
  faultWindowMs: 5_000,
  throttledWindowMs: 20_000,
};

/** The configuration of a stack, and what is to say of it. */
interface StackConfig {
  readonly config?: ReadConfig;
  readonly findings: readonly Finding[];
}

const NO_STACK: StackConfig = { findings: [] };

/** Makes every check and writes what it found; resolves to the exit code. */
export async function checkAll(options: DoctorOptions, io: CliIo): Promise<number> {
  const project = projectFolder(options.folder);
  if (project === undefined && options.stack !== undefined) {
    throw new UsageError("--stack needs the folder of a Pulumi project: give --cwd.");
  }
  const [pulumi, stack] = await Promise.all([
    pulumiFinding(process.env, project !== undefined),
    project === undefined ? NO_STACK : configOf(project, options.stack),
  ]);
  const findings = [
    nodeFinding(process.version, nodeVersions()),
    pulumi,
    journalFinding(process.env),
    ...stack.findings,
    ...(await checkCloud(options, stack.config)),
  ];
  io.out(options.json ? asJson(findings) : asText(findings));
  return findings.some(({ status }) => status === "problem") ? 1 : 0;
}

async function configOf(folder: string, stack: string | undefined): Promise<StackConfig> {
  const check = "configuration";
  try {
    const config = await readStackConfig({ folder, stack, env: process.env });
    const name = stack === undefined ? "the selected stack" : `the stack ${stack}`;
    return { config, findings: [{ check, status: "ok", detail: `of ${name} in ${folder}` }] };
  } catch (error) {
    if (!(error instanceof NoStackConfig)) {
      throw error;
    }
    const advice =
      'Name a stack with --stack, and see whether "pulumi config" works there. Until then the environment alone counts.';
    return { findings: [{ check, status: "problem", detail: error.message, advice }] };
  }
}

async function checkCloud(options: DoctorOptions, config?: ReadConfig): Promise<readonly Finding[]> {
  const settings = resolved(options, config);
  if ("status" in settings) {
    return [settings];
  }
  const client = new Client({ ...settings, timings: { ...IMPATIENT, ...settings.timings } });
  const hosts = PRODUCTS.flatMap((product) => settings.endpoints[product]?.host ?? []);
  const [{ result: tried, aheadMs }, source] = await Promise.all([
    whileTellingClocks(hosts, () => tryReads(client)),
    keyFinding(settings, config !== undefined),
  ]);
  return [
    regionFinding(settings, options, config),
    refusedKey(tried) ?? source,
    ...PRODUCTS.map((product) => endpointFinding(product, addressOf(settings, product), tried)),
    clockFinding(aheadMs),
    roleFinding(tried),
    ...PRODUCTS.map((product) => readsFinding(product, tried)),
  ];
}

function resolved({ region, endpoint }: DoctorOptions, config: ReadConfig | undefined): Settings | Finding {
  const given: Readonly<Partial<Record<string, string>>> = { region, endpoint };
  try {
    return resolveSettings(
      (key) => given[key] ?? config?.(key),
      process.env,
      config === undefined ? cliWording : stackWording,
    );
  } catch (error) {
    if (!isWuyingError(error) || error.code !== localCodes.settings) {
      throw error;
    }
    return {
      check: "settings",
      status: "problem",
      detail: error.detail,
      advice: "Set it right, and ask again.",
    };
  }
}

const addressOf = ({ endpoints }: Settings, product: (typeof PRODUCTS)[number]): string => {
  const endpoint = endpoints[product];
  return endpoint === undefined ? "no address" : `${endpoint.protocol}://${endpoint.host}`;
};

function regionFinding(
  { region, endpoints }: Settings,
  options: DoctorOptions,
  config: ReadConfig | undefined,
): Finding {
  const check = "region";
  if (region !== undefined) {
    return { check, status: "ok", detail: `${region}, by ${regionSource(options, config)}` };
  }
  const isNeeded = PRODUCTS.some((product) => endpoints[product] === undefined);
  return {
    check,
    status: isNeeded ? "problem" : "unknown",
    detail: isNeeded ? "none is set" : "none is set; the endpoint that is set decides",
    advice: "Set WUYING_REGION, such as to cn-hangzhou, or wuying:region in the configuration of the stack.",
  };
}

function regionSource({ region }: DoctorOptions, config: ReadConfig | undefined): string {
  if (region !== undefined) {
    return "--region";
  }
  return config?.("region") ? "wuying:region of the stack" : "WUYING_REGION";
}

/** Where the access key comes from. */
async function keyFinding({ accessKey }: Settings, hasStack: boolean): Promise<Finding> {
  const check = "credentials";
  if (accessKey !== undefined) {
    return { check, status: "ok", detail: "wuying:accessKeyId and wuying:accessKeySecret of the stack" };
  }
  const source = await chainSource(CREDENTIALS_TIMEOUT_MS);
  if (source !== undefined) {
    return { check, status: "ok", detail: sourceInWords(source) };
  }
  const inStack = hasStack ? ", or wuying:accessKeyId and wuying:accessKeySecret of the stack" : "";
  return {
    check,
    status: "problem",
    detail: "no access key was found",
    advice: `Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET${inStack}, or give the profile or role that @alicloud/credentials looks for.`,
  };
}

const SOURCES: Readonly<Record<string, string>> = {
  env: "the environment (ALIBABA_CLOUD_ACCESS_KEY_ID)",
  oidc_role_arn: "a role by OIDC (ALIBABA_CLOUD_ROLE_ARN)",
  cli_profile: "a profile of the aliyun CLI (~/.aliyun/config.json)",
  profile: "a profile file (~/.alibabacloud/credentials)",
  ecs_ram_role: "the role of this machine",
  credential_uri: "the URI in ALIBABA_CLOUD_CREDENTIALS_URI",
};

/** The vendor names each part of the way, such as `default/cli_profile/static_ak`. */
function sourceInWords(source: string): string {
  const known = source.split("/").find((part) => Object.hasOwn(SOURCES, part));
  return (known && SOURCES[known]) || source;
}
