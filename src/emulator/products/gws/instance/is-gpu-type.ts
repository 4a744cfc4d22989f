/** Instance families with a graphics card, such as `gn6i`, `vgn6i`, `sgn7i` and `ebmgn7`. */
const GPU_FAMILY = /^(ebm)?s?(gn|vgn|ga)\d/;

/** Whether an instance type such as `ecs.gn6i-c4g1.xlarge` has a graphics card. */
export function isGpuType(instanceType: string): boolean {
  return GPU_FAMILY.test(instanceType.split(".")[1] ?? "");
}
