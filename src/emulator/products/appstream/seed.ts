import { APPSTREAM_REGIONS } from "../../../api/regions";
import type { Context } from "../../core/context";
import { settled } from "../../core/lifecycle";
import { type Image, imageKind } from "./image/image";
import { seedTenant } from "./tenant";
import { offsetTime } from "./times";

type SystemImage = Pick<Image, "ImageName" | "ProductType" | "OsType" | "PlatformName" | "Platform"> & {
  readonly apps?: readonly string[];
};

/** The system images that every account has. Of cloud applications, one and only one is of Windows. */
const SYSTEM_IMAGES: Readonly<Record<string, SystemImage>> = {
  "img-cloudapp-win2022": {
    ImageName: "Windows Server 2022 Application",
    ProductType: "CloudApp",
    OsType: "Windows",
    PlatformName: "Windows Server 2022",
    Platform: 3,
    apps: ["Notepad", "Paint", "Edge"],
  },
  "img-cloudapp-ubuntu2204": {
    ImageName: "Ubuntu 22.04 Application",
    ProductType: "CloudApp",
    OsType: "Linux",
    PlatformName: "Ubuntu",
    Platform: 5,
    apps: ["Terminal", "Firefox"],
  },
  "img-workstation-win": {
    ImageName: "Windows Server 2022 Workstation",
    ProductType: "WuyingServer",
    OsType: "Windows",
    PlatformName: "Windows Server 2022",
    Platform: 3,
  },
  "img-workstation-ubuntu": {
    ImageName: "Ubuntu 22.04 Workstation",
    ProductType: "WuyingServer",
    OsType: "Linux",
    PlatformName: "Ubuntu",
    Platform: 5,
  },
  "img-desktop-win10": {
    ImageName: "Windows 10 Desktop",
    ProductType: "CloudDesktop",
    OsType: "Windows",
    PlatformName: "Windows 10",
    Platform: 4,
  },
};

/** When the vendor published them: long before any account. */
const PUBLISHED_AT = Date.UTC(2025, 0, 15);

/** Puts the system images and the tenant's settings in place. */
export function seedAppstream(context: Context): void {
  const ready = settled("AVAILABLE", PUBLISHED_AT);
  for (const [id, { apps = [], ...image }] of Object.entries(SYSTEM_IMAGES)) {
    const VersionId = `iv-${id.slice("img-".length)}`;
    const attributes: Image = {
      ...image,
      ImageType: "System",
      SystemDiskSize: 40,
      DataDiskSize: 0,
      VersionId,
      VersionName: "1.0.0",
      AppList: apps.map((AppName) => ({ AppId: `ca-${AppName.toLowerCase()}`, AppName })),
      Tags: [],
      GmtCreate: offsetTime(PUBLISHED_AT),
      GmtModified: offsetTime(PUBLISHED_AT),
      Distribution: APPSTREAM_REGIONS.map((RegionId) => ({ RegionId, VersionId, Lifecycle: ready })),
    };
    context.store.of(imageKind).add(id, attributes, ready);
  }
  seedTenant(context);
}
