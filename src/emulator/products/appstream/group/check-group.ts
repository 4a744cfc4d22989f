import type { CreateAppInstanceGroupRequest } from "../../../../api/generated/appstream";
import { checkRules, invalidParameter, type Rules } from "../../../core/rules";
import { errors } from "../errors";

const USER_TYPES = { oneOf: ["simple", "ad"], ignoreCase: true } as const;

/** Values inside of objects that the reference allows. */
const RULES: Rules = {
  Network: { StrategyType: { oneOf: ["Mixed", "Shared"] }, IpExpireMinutes: { from: 60, to: 1_000_000 } },
  DomainRule: { Policy: { oneOf: ["allow", "block"] } },
  RuntimePolicy: {
    DebugMode: { oneOf: ["ON", "OFF"] },
    SessionPreOpen: { oneOf: ["true", "false"], ignoreCase: true },
    SessionType: { oneOf: ["NORMAL", "CONSOLE"] },
    SessionUserGenerationMode: { oneOf: ["wyid"] },
  },
  UserInfo: { Type: USER_TYPES },
};

type NetworkRequest = NonNullable<CreateAppInstanceGroupRequest["Network"]>;

/** Refuses a group that breaks the rules that reach over more than one parameter. */
export function checkGroup(request: CreateAppInstanceGroupRequest): void {
  const { RuntimePolicy, UserInfo, Users = [] } = request;
  checkSessionTimeout(request.SessionTimeout);
  checkNetwork(request.Network ?? {});
  checkRules(RULES, "RuntimePolicy", { ...RuntimePolicy });
  checkRules(RULES, "UserInfo", { ...UserInfo });
  if (Users.length > 0 && !UserInfo?.Type) {
    throw errors.missing("UserInfo.Type", "when Users are given");
  }
  const preOpen = RuntimePolicy?.SessionPreOpen?.toLowerCase() ?? "true";
  if (RuntimePolicy?.SessionUserGenerationMode === "wyid" && preOpen !== "false") {
    throw invalidParameter("RuntimePolicy.SessionPreOpen", "must be false with the user mode wyid");
  }
}

/** -1 for never, or minutes. */
export function checkSessionTimeout(minutes: number | undefined): void {
  if (minutes !== undefined && minutes !== -1 && (minutes < 3 || minutes > 300)) {
    throw invalidParameter("SessionTimeout", `must be -1 or from 3 to 300, but is ${minutes}`);
  }
}

export function checkNetwork({ DomainRules = [], Routes = [], ...network }: NetworkRequest): void {
  checkRules(RULES, "Network", {
    StrategyType: network.StrategyType,
    IpExpireMinutes: network.IpExpireMinutes,
  });
  for (const { Policy } of DomainRules) {
    checkRules(RULES, "DomainRule", { Policy });
  }
  if (Routes.length > 0 && network.StrategyType !== "Mixed") {
    throw invalidParameter("Network.Routes", "are for the network strategy Mixed only");
  }
}
