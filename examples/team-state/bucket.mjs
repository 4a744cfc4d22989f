// A bucket on this machine, for trials: node bucket.mjs [PORT]. What is in it stays in the folder .bucket.
import S3rver from "@20minutes/s3rver";

const { address, port } = await new S3rver({
  port: Number(process.argv[2] ?? 4568),
  directory: ".bucket",
  silent: true,
  configureBuckets: [{ name: "studio-state" }],
}).run();

console.log(`The bucket studio-state is at http://${address}:${port}. Ctrl-C stops it.`);
