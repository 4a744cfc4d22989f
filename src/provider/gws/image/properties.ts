import { adoptId } from "../../language/adopt-property";
import type { Output, PropertyTable } from "../../language/declaration";
import { inPlace, outputFrom, readBy, replacing, unreadable } from "../../language/describe";
import { maySignOut, NOBODY } from "../../language/disruption";

const READ = "DescribeImages";
const readAs = readBy(READ);

export const MADE = maySignOut("sourceUsers", "the desktop cannot be used while the image is made");

export const imageProperties: PropertyTable = {
  instanceId: {
    type: "string",
    wire: "InstanceId",
    required: true,
    doc: "Desktop that the image is made from.",
    effect: replacing("an image is a copy of one disk at one time", MADE),
    read: unreadable(READ),
    source: "API reference, CreateImage",
  },
  name: {
    type: "string",
    wire: "Name",
    autoName: true,
    doc: "Display name. Left out, it is the resource's name with a short hash.",
    effect: inPlace("SetImageName", NOBODY),
    read: readAs("Name"),
    source: "API reference, SetImageName",
  },
  adoptId,
};

const described = outputFrom(READ);

export const imageOutputs: Readonly<Record<string, Output>> = {
  imageId: described("ImageId", "Id of the image; the same as `id`.", "string", { isId: true }),
  imageType: described(
    "ImageType",
    "`custom` for an image made from a desktop, `system` for one of the cloud's own.",
  ),
  status: described(
    "Status",
    "State in the cloud: `Creating`, `Available`, `CreateFailed`, `UnAvailable` or `Missing`.",
  ),
  progress: described("Progress", "How far the making of the image is, such as `100%`."),
  size: described(
    "Size",
    "Size in GiB; a desktop made from it needs a system disk at least as large.",
    "integer",
  ),
  createTime: described(
    "CreateTime",
    "When it was created, as the API writes it, such as `Mon May 27 13:33:42 CST 2019`.",
  ),
  productCode: described("ProductCode", "Marketplace product of the image, where there is one."),
};
