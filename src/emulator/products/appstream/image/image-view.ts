import type { Context } from "../../../core/context";
import { progressAt, statusAt } from "../../../core/lifecycle";
import type { StoredObject } from "../../../core/stored-object";
import type { WireObject } from "../../../core/wire";
import { offsetTime } from "../times";
import { present } from "../wire-fields";
import { regionsOf } from "./find-image";
import { type Distribution, type Image, imageKind } from "./image";

/** Everything that the listing shows of an image. */
export function imageView(context: Context, image: StoredObject<Image>): WireObject {
  const { attributes, createdAt, id } = image;
  const { Tags, VersionId } = attributes;
  return {
    GmtCreate: offsetTime(createdAt),
    GmtModified: offsetTime(createdAt),
    ImageRegionList: regionsOf(context, attributes),
    ImageRegionDistributeList: attributes.Distribution.map((part) => distributionView(context, id, part)),
    Language: "zh-CN",
    LatestVersionId: VersionId,
    OnlineVersion: true,
    OnlineVersionId: VersionId,
    PackageType: "Ecs",
    ProtocolType: "ASP",
    SessionType: attributes.ProductType === "CloudApp" ? "MULTIPLE_SESSION" : "SINGLE_SESSION",
    SupportedLanguageList: ["zh-CN", "en-US"],
    VolumeEncryptionEnabled: false,
    ...present(attributes),
    ImageId: id,
    Status: context.store.of(imageKind).status(image),
    TagList: Tags.map(({ Key, Value }) => ({ Key, Value })),
  };
}

function distributionView(
  context: Context,
  ImageId: string,
  { Lifecycle, RegionId, VersionId }: Distribution,
) {
  const now = context.clock.now();
  const Status = statusAt(Lifecycle, now) ?? "";
  return { ImageId, RegionId, VersionId, Status, Progress: String(progressAt(Lifecycle, now)) };
}
