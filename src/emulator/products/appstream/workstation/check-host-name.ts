import { invalidParameter } from "../../../core/rules";

/** Becomes the id of the server. */
const PLACEHOLDER = /\$\{instance_id\}/g;
/** `prefix[begin,bits]suffix`: numbers for several workstations. */
const NUMBERING = /\[\d*,?\d*\]/;
const PLAIN = /^[A-Za-z0-9.-]+$/;
const EDGES = /^[.-]|[.-]$|[.-]{2}/;

/** Refuses a host name that breaks the documented rules of its system. */
export function checkHostName(name: string | undefined, osType: string): void {
  if (!name) {
    return;
  }
  // What stands for numbers and ids is replaced by something as short as it may become.
  const plain = name.replace(NUMBERING, "0").replace(PLACEHOLDER, "i");
  const isWindows = osType === "Windows";
  const longest = isWindows ? 15 : 64;
  if (plain.length < 2 || plain.length > longest) {
    throw invalidParameter("HostName", `must have 2 to ${longest} characters, but is "${name}"`);
  }
  if (!PLAIN.test(plain) || EDGES.test(plain)) {
    throw invalidParameter(
      "HostName",
      `must be letters and digits, joined by single hyphens or dots: "${name}"`,
    );
  }
  if (isWindows && (plain.includes(".") || /^\d+$/.test(plain))) {
    throw invalidParameter("HostName", `must have no dots and not only digits on Windows: "${name}"`);
  }
}
