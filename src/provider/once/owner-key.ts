import { createHash } from "node:crypto";
import type { Declaration, Properties } from "../language/declaration";
import { isHidden, OWNER } from "../language/hidden";
import { stepProperties } from "../language/step-properties";
import { canonical } from "../language/values";
import { ownerKeyOf } from "./owner-name";

/**
 * What marks the object that a resource is made from these inputs. It differs whenever they differ, so that a
 * replacement never takes its predecessor for itself.
 */
export function ownerKey(declaration: Declaration, inputs: Properties): string {
  // What the program promises says nothing of the object.
  const { [OWNER]: owner, allowDataLoss: _promise, ...rest } = inputs;
  const later = stepProperties(declaration);
  const fixed = Object.fromEntries(
    Object.entries(rest).filter(([name]) => !isHidden(name) && !later.has(name)),
  );
  return ownerKeyOf(sha256(`${owner ?? ""}`), sha256(`${owner ?? ""}\n${canonical(fixed)}`));
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
