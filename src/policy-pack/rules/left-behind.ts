import { UNKNOWN } from "../../provider/language/values";
import { unknownPath, valueAt } from "../at-path";
import { beyond, type Limit } from "../limit";
import type { Finding, Inspected, Rule } from "../rule";
import { BROWSERS, GROUP } from "./limits";

const RESET: Limit = { token: GROUP, path: "securityPolicy.resetAfterUnbind", loosest: true };

const PROFILES = [
  "storagePolicy.userProfile.userProfileSwitch",
  "storagePolicy.userProfileFollow.profileFollowSwitch",
];

function profiles({ declaration, inputs }: Inspected): Finding[] {
  if (![GROUP, BROWSERS].includes(declaration.token)) {
    return [];
  }
  return PROFILES.flatMap((path): Finding[] => {
    const value = valueAt(inputs, path);
    if (value === UNKNOWN) {
      return [{ path: unknownPath(inputs, path), isUnknown: true }];
    }
    return value === true ? [{ path, says: "must be false: it keeps the profiles of users." }] : [];
  });
}

export const sessionReset: Rule<{ readonly mayKeepProfiles: boolean; readonly mayBeLeftOut: boolean }> = {
  name: "wuying-session-reset",
  description: "What a user leaves on a session does not await the next one.",
  severity: "high",
  settings: {
    mayKeepProfiles: {
      type: "boolean",
      default: true,
      description: "Whether the profiles of users may be kept from one session to the next.",
    },
    mayBeLeftOut: {
      type: "boolean",
      default: false,
      description:
        "Whether a program may leave the reset to the cloud, of which nobody says what it takes then.",
    },
  },
  find: (resource, { mayKeepProfiles, mayBeLeftOut }) => [
    ...beyond(RESET, resource, mayBeLeftOut),
    ...(mayKeepProfiles ? [] : profiles(resource)),
  ],
};
