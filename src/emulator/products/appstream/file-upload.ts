import { createHmac } from "node:crypto";
import { GetFileUploadInfo } from "../../../api/generated/appstream";
import { implement } from "../../core/handler";

const REGION = "cn-shanghai";
const VALID_SECONDS = 600;
const MOST_BYTES = 52_428_800;

/** A form for a bucket that does not exist: it has the shape of one, and a signature that nobody checks. */
export const getFileUploadInfo = implement(GetFileUploadInfo, ({ FileType }, context) => {
  const now = context.clock.now();
  const BucketName = "appstream-emulator";
  const FilePath = `${REGION}/aig_upm/${FileType}/${context.newId("file-")}`;
  const policy = {
    expiration: new Date(now + VALID_SECONDS * 1000).toISOString(),
    conditions: [
      { bucket: BucketName },
      ["starts-with", "$key", FilePath],
      ["content-length-range", 0, MOST_BYTES],
    ],
  };
  const Policy = Buffer.from(JSON.stringify(policy)).toString("base64");
  const secret = context.newId("secret-");
  return {
    Data: {
      AccessKeyId: context.newId("STS."),
      BucketName,
      Expiration: String(VALID_SECONDS),
      FilePath,
      MaxFileSize: MOST_BYTES,
      OssPoint: `oss-${REGION}.aliyuncs.com`,
      Policy,
      Signature: createHmac("sha1", secret).update(Policy).digest("base64"),
      StsToken: context.newId("token-"),
    },
  };
});
