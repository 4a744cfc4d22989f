/** What an instance type of workstations is made of, as listings show it. Cpu and Gpu are strings. */
export function serverTypeInfo(type: string) {
  const [, cpu, memory] = /(\d+)c(\d+)g/.exec(type) ?? [];
  const isGpu = /gpu|gn|graphics/i.test(type);
  return {
    ServerInstanceType: type,
    Cpu: cpu ?? "4",
    Memory: Number(memory ?? 8) * 1024,
    Gpu: isGpu ? "1" : "0",
    GpuMemory: isGpu ? 16 * 1024 : 0,
    GpuSpec: isGpu ? "NVIDIA T4" : "",
  };
}
