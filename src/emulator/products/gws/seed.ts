import type { Context } from "../../core/context";
import { settled } from "../../core/lifecycle";
import { type Image, imageKind } from "./image/image";

/** The system images that every account has. One, and only one, is a Windows image. */
const SYSTEM_IMAGES: Readonly<Record<string, Image>> = {
  "m-gwswin2019standard": {
    Name: "Windows Server 2019 Standard 64-bit",
    ImageType: "system",
    Size: 40,
    ProductCode: "",
  },
  "m-gwsubuntu2004desktop": {
    Name: "Ubuntu 20.04 Desktop 64-bit",
    ImageType: "system",
    Size: 40,
    ProductCode: "",
  },
};

/** Puts the system images in place. */
export function seedGws(context: Context): void {
  for (const [id, image] of Object.entries(SYSTEM_IMAGES)) {
    context.store.of(imageKind).add(id, image, settled("Available", context.clock.now()));
  }
}
