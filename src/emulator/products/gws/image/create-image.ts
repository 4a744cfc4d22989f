import { CreateImage } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { findInstanceIn } from "../instance/find-instance";
import { instanceKind } from "../instance/instance";
import { imageMachines } from "../machines";
import { imageKind } from "./image";

/** The statuses in which an image can be made; the instance goes back to the one it was in. */
const CLONEABLE = ["Registered", "Stopped"];

export const createImage = implement(CreateImage, ({ InstanceId, Name }, context) => {
  const instances = context.store.of(instanceKind);
  const instance = findInstanceIn(context, InstanceId, CLONEABLE);
  const id = context.newId(imageKind.idPrefix);
  const attributes = {
    Name: Name || `image-${context.random.word(6)}`,
    ImageType: "custom",
    Size: instance.attributes.SystemDiskSize,
    ProductCode: "",
    InstanceId,
  };
  const lifecycle = context.begin(imageMachines.create);
  context.store.of(imageKind).add(id, attributes, lifecycle);
  instances.enter(InstanceId, {
    ...lifecycle,
    stages: lifecycle.stages.map(({ until }) => ({ status: "Cloning", until })),
    end: instances.status(instance),
  });
  return { ImageId: id };
});
