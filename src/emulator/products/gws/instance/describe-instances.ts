import { DescribeInstances, type DescribeInstancesRequest } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { pageOf } from "../../../core/paging";
import type { StoredObject } from "../../../core/stored-object";
import { PAGING } from "../paging";
import { type Instance, instanceKind } from "./instance";
import { instanceView } from "./instance-view";

export const describeInstances = implement(DescribeInstances, (request, context) => {
  const instances = context.store
    .of(instanceKind)
    .all()
    .filter((instance) => matches(request, instance));
  const { items, ...page } = pageOf(instances, request, PAGING);
  return { ...page, Instances: items.map((instance) => instanceView(context, instance)) };
});

function matches(
  { ClusterId, InstanceId, UserName, UserUid }: DescribeInstancesRequest,
  { attributes, id }: StoredObject<Instance>,
): boolean {
  return (
    (!InstanceId || id === InstanceId) &&
    (!ClusterId || attributes.ClusterId === ClusterId) &&
    (!UserName || attributes.UserName === UserName) &&
    (UserUid === undefined || attributes.UserUid === UserUid)
  );
}
