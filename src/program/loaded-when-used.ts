/**
 * Has each of the names load its module when it is first used: a program pays for the classes that it makes resources of.
 * As in the SDKs that Pulumi generates, where they do the same.
 */
export function loadedWhenUsed<Name extends string>(
  exports: object,
  modules: Readonly<Record<Name, () => Readonly<Record<Name, unknown>>>>,
): void {
  for (const name of Object.keys(modules) as Name[]) {
    Object.defineProperty(exports, name, { enumerable: true, get: () => modules[name]()[name] });
  }
}
