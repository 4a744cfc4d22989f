import type { ResourceValidationPolicy } from "@pulumi/policy";
import { policyOf } from "./rule";
import { openGroups, publicAddress } from "./rules/access";
import { dataLoss, subscription, tags } from "./rules/consent";
import { clipboard, fileTransfer, localDrive, usb, watermark } from "./rules/data-out";
import { sessionReset } from "./rules/left-behind";

/**
 * What a security team expects of streamed desktops and applications, for `policies` of a `PolicyPack`. Each can be
 * switched off, made a warning and configured by its name.
 */
export const policies: ResourceValidationPolicy[] = [
  policyOf(clipboard),
  policyOf(localDrive),
  policyOf(fileTransfer),
  policyOf(usb),
  policyOf(watermark),
  policyOf(publicAddress),
  policyOf(openGroups),
  policyOf(sessionReset),
  policyOf(subscription),
  policyOf(dataLoss),
  policyOf(tags),
];
