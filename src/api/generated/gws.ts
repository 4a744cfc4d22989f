// Generated from spec/gws.json by scripts/generate-api.mjs. Do not edit: change the generator and run it again.

import { defineOperation, type Operation } from "../operation";

/** Request of `CreateCluster` of gws 2019-06-18. */
export interface CreateClusterRequest {
  VpcId: string;
  ClusterType: string;
  VSwitchId?: string;
}

/** Answer of `CreateCluster` of gws 2019-06-18. */
export interface CreateClusterResponse {
  RequestId?: string;
  ClusterId?: string;
}

/** `CreateCluster` of gws 2019-06-18. */
export const CreateCluster = defineOperation<CreateClusterRequest, CreateClusterResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "CreateCluster",
  method: "POST",
  params: {
    VpcId: { type: "string", in: "body", required: true },
    ClusterType: { type: "string", in: "body", required: true },
    VSwitchId: { type: "string", in: "body" },
  },
  response: {
    RequestId: { type: "string" },
    ClusterId: { type: "string" },
  },
});

/** Request of `CreateImage` of gws 2019-06-18. */
export interface CreateImageRequest {
  InstanceId: string;
  Name?: string;
}

/** Answer of `CreateImage` of gws 2019-06-18. */
export interface CreateImageResponse {
  RequestId?: string;
  ImageId?: string;
}

/** `CreateImage` of gws 2019-06-18. */
export const CreateImage = defineOperation<CreateImageRequest, CreateImageResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "CreateImage",
  method: "POST",
  params: {
    InstanceId: { type: "string", in: "body", required: true },
    Name: { type: "string", in: "body" },
  },
  response: {
    RequestId: { type: "string" },
    ImageId: { type: "string" },
  },
});

export interface CreateInstanceRequestAppListItem {
  AppName?: string;
  AppPath?: string;
  AppArgs?: string;
}

/** Request of `CreateInstance` of gws 2019-06-18. */
export interface CreateInstanceRequest {
  ClusterId: string;
  VSwitchId?: string;
  Name?: string;
  ImageId: string;
  SystemDiskSize: number;
  SystemDiskCategory: string;
  AllocatePublicAddress?: string;
  InternetChargeType?: string;
  InternetMaxBandwidthIn?: number;
  InternetMaxBandwidthOut?: number;
  InstanceType: string;
  InstanceChargeType?: string;
  AutoRenew?: string;
  Period?: number;
  PeriodUnit?: string;
  WorkMode: string;
  AppList?: readonly CreateInstanceRequestAppListItem[];
}

/** Answer of `CreateInstance` of gws 2019-06-18. */
export interface CreateInstanceResponse {
  RequestId?: string;
  InstanceId?: string;
}

/** `CreateInstance` of gws 2019-06-18. */
export const CreateInstance = defineOperation<CreateInstanceRequest, CreateInstanceResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "CreateInstance",
  method: "POST",
  params: {
    ClusterId: { type: "string", in: "body", required: true },
    VSwitchId: { type: "string", in: "body" },
    Name: { type: "string", in: "body" },
    ImageId: { type: "string", in: "body", required: true },
    SystemDiskSize: { type: "integer", in: "body", required: true },
    SystemDiskCategory: { type: "string", in: "body", required: true },
    AllocatePublicAddress: { type: "string", in: "body" },
    InternetChargeType: { type: "string", in: "body" },
    InternetMaxBandwidthIn: { type: "integer", in: "body" },
    InternetMaxBandwidthOut: { type: "integer", in: "body" },
    InstanceType: { type: "string", in: "body", required: true },
    InstanceChargeType: { type: "string", in: "body" },
    AutoRenew: { type: "string", in: "body" },
    Period: { type: "integer", in: "body" },
    PeriodUnit: { type: "string", in: "body" },
    WorkMode: { type: "string", in: "body", required: true },
    AppList: {
      type: "array",
      in: "body",
      encoding: "indexed",
      items: {
        type: "object",
        fields: { AppName: { type: "string" }, AppPath: { type: "string" }, AppArgs: { type: "string" } },
      },
    },
  },
  response: {
    RequestId: { type: "string" },
    InstanceId: { type: "string" },
  },
});

/** Request of `CreateServiceLinkedRole` of gws 2019-06-18. */
export type CreateServiceLinkedRoleRequest = Record<never, never>;

/** Answer of `CreateServiceLinkedRole` of gws 2019-06-18. */
export interface CreateServiceLinkedRoleResponse {
  RequestId?: string;
  AlreadyExists?: boolean;
}

/** `CreateServiceLinkedRole` of gws 2019-06-18. */
export const CreateServiceLinkedRole = defineOperation<CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "CreateServiceLinkedRole",
  method: "POST",
  params: {},
  response: {
    RequestId: { type: "string" },
    AlreadyExists: { type: "boolean" },
  },
});

/** Request of `DeleteCluster` of gws 2019-06-18. */
export interface DeleteClusterRequest {
  ClusterId: string;
}

/** Answer of `DeleteCluster` of gws 2019-06-18. */
export interface DeleteClusterResponse {
  RequestId?: string;
}

/** `DeleteCluster` of gws 2019-06-18. */
export const DeleteCluster = defineOperation<DeleteClusterRequest, DeleteClusterResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "DeleteCluster",
  method: "POST",
  params: {
    ClusterId: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `DeleteImage` of gws 2019-06-18. */
export interface DeleteImageRequest {
  ImageId: string;
}

/** Answer of `DeleteImage` of gws 2019-06-18. */
export interface DeleteImageResponse {
  RequestId?: string;
}

/** `DeleteImage` of gws 2019-06-18. */
export const DeleteImage = defineOperation<DeleteImageRequest, DeleteImageResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "DeleteImage",
  method: "POST",
  params: {
    ImageId: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `DeleteInstance` of gws 2019-06-18. */
export interface DeleteInstanceRequest {
  InstanceId: string;
}

/** Answer of `DeleteInstance` of gws 2019-06-18. */
export interface DeleteInstanceResponse {
  RequestId?: string;
}

/** `DeleteInstance` of gws 2019-06-18. */
export const DeleteInstance = defineOperation<DeleteInstanceRequest, DeleteInstanceResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "DeleteInstance",
  method: "POST",
  params: {
    InstanceId: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `DescribeAvailableResource` of gws 2019-06-18. */
export type DescribeAvailableResourceRequest = Record<never, never>;

export interface DescribeAvailableResourceResponseAvailableResourcesItem {
  ClusterType?: string;
  Zone?: string;
}

/** Answer of `DescribeAvailableResource` of gws 2019-06-18. */
export interface DescribeAvailableResourceResponse {
  RequestId?: string;
  AvailableResources?: readonly DescribeAvailableResourceResponseAvailableResourcesItem[];
}

/** `DescribeAvailableResource` of gws 2019-06-18. */
export const DescribeAvailableResource = defineOperation<DescribeAvailableResourceRequest, DescribeAvailableResourceResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "DescribeAvailableResource",
  method: "POST",
  params: {},
  response: {
    RequestId: { type: "string" },
    AvailableResources: {
      type: "array",
      items: { type: "object", fields: { ClusterType: { type: "string" }, Zone: { type: "string" } } },
    },
  },
});

/** Request of `DescribeClusterADDomain` of gws 2019-06-18. */
export interface DescribeClusterADDomainRequest {
  ClusterId: string;
  TaskId?: string;
}

/** Answer of `DescribeClusterADDomain` of gws 2019-06-18. */
export interface DescribeClusterADDomainResponse {
  TaskId?: string;
  RequestId?: string;
  DomainName?: string;
  TaskFinished?: boolean;
  IsSupported?: boolean;
  DomainDnsIp?: string;
}

/** `DescribeClusterADDomain` of gws 2019-06-18. */
export const DescribeClusterADDomain = defineOperation<DescribeClusterADDomainRequest, DescribeClusterADDomainResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "DescribeClusterADDomain",
  method: "POST",
  params: {
    ClusterId: { type: "string", in: "body", required: true },
    TaskId: { type: "string", in: "body" },
  },
  response: {
    TaskId: { type: "string" },
    RequestId: { type: "string" },
    DomainName: { type: "string" },
    TaskFinished: { type: "boolean" },
    IsSupported: { type: "boolean" },
    DomainDnsIp: { type: "string" },
  },
});

/** Request of `DescribeClusterConnections` of gws 2019-06-18. */
export interface DescribeClusterConnectionsRequest {
  ClusterId: string;
  StartTime: string;
  EndTime: string;
  TaskId?: string;
}

export interface DescribeClusterConnectionsResponseConnectionsItem {
  LogoffStatus?: string;
  InstanceName?: string;
  LogonTime?: string;
  HostName?: string;
  LogoffTime?: string;
  InstanceId?: string;
  ClientName?: string;
}

/** Answer of `DescribeClusterConnections` of gws 2019-06-18. */
export interface DescribeClusterConnectionsResponse {
  Connections?: readonly DescribeClusterConnectionsResponseConnectionsItem[];
  TotalCount?: number;
  TaskId?: string;
  RequestId?: string;
  TaskFinished?: boolean;
}

/** `DescribeClusterConnections` of gws 2019-06-18. */
export const DescribeClusterConnections = defineOperation<DescribeClusterConnectionsRequest, DescribeClusterConnectionsResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "DescribeClusterConnections",
  method: "POST",
  params: {
    ClusterId: { type: "string", in: "body", required: true },
    StartTime: { type: "string", in: "body", required: true },
    EndTime: { type: "string", in: "body", required: true },
    TaskId: { type: "string", in: "body" },
  },
  response: {
    Connections: {
      type: "array",
      items: {
        type: "object",
        fields: {
          LogoffStatus: { type: "string" },
          InstanceName: { type: "string" },
          LogonTime: { type: "string" },
          HostName: { type: "string" },
          LogoffTime: { type: "string" },
          InstanceId: { type: "string" },
          ClientName: { type: "string" },
        },
      },
    },
    TotalCount: { type: "integer" },
    TaskId: { type: "string" },
    RequestId: { type: "string" },
    TaskFinished: { type: "boolean" },
  },
});

/** Request of `DescribeClusterPolicy` of gws 2019-06-18. */
export interface DescribeClusterPolicyRequest {
  TaskId?: string;
  AsyncMode?: boolean;
  ClusterId: string;
}

/** Answer of `DescribeClusterPolicy` of gws 2019-06-18. */
export interface DescribeClusterPolicyResponse {
  TaskId?: string;
  UdpPort?: string;
  RequestId?: string;
  LocalDrive?: string;
  UsbRedirect?: string;
  TaskFinished?: boolean;
  Clipboard?: string;
  DomainList?: string;
  Watermark?: string;
  /** Only in the vendor's Go SDK 3.0.0. */
  Audio?: string;
}

/** `DescribeClusterPolicy` of gws 2019-06-18. */
export const DescribeClusterPolicy = defineOperation<DescribeClusterPolicyRequest, DescribeClusterPolicyResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "DescribeClusterPolicy",
  method: "POST",
  params: {
    TaskId: { type: "string", in: "body" },
    AsyncMode: { type: "boolean", in: "body" },
    ClusterId: { type: "string", in: "body", required: true },
  },
  response: {
    TaskId: { type: "string" },
    UdpPort: { type: "string" },
    RequestId: { type: "string" },
    LocalDrive: { type: "string" },
    UsbRedirect: { type: "string" },
    TaskFinished: { type: "boolean" },
    Clipboard: { type: "string" },
    DomainList: { type: "string" },
    Watermark: { type: "string" },
    Audio: { type: "string", onlyIn: "go-sdk-3.0.0" },
  },
});

/** Request of `DescribeClusters` of gws 2019-06-18. */
export interface DescribeClustersRequest {
  ClusterId?: string;
  PageNumber?: number;
  PageSize?: number;
}

export interface DescribeClustersResponseClustersItem {
  VpcId?: string;
  Status?: string;
  NatId?: string;
  InstanceCount?: number;
  CreateTime?: string;
  NatEip?: string;
  SecurityGroup?: string;
  Name?: string;
  DomainName?: string;
  ClusterId?: string;
}

/** Answer of `DescribeClusters` of gws 2019-06-18. */
export interface DescribeClustersResponse {
  TotalCount?: number;
  PageSize?: number;
  RequestId?: string;
  PageNumber?: number;
  Clusters?: readonly DescribeClustersResponseClustersItem[];
}

/** `DescribeClusters` of gws 2019-06-18. */
export const DescribeClusters = defineOperation<DescribeClustersRequest, DescribeClustersResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "DescribeClusters",
  method: "POST",
  params: {
    ClusterId: { type: "string", in: "body" },
    PageNumber: { type: "integer", in: "body" },
    PageSize: { type: "integer", in: "body" },
  },
  response: {
    TotalCount: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    PageNumber: { type: "integer" },
    Clusters: {
      type: "array",
      items: {
        type: "object",
        fields: {
          VpcId: { type: "string" },
          Status: { type: "string" },
          NatId: { type: "string" },
          InstanceCount: { type: "integer" },
          CreateTime: { type: "string" },
          NatEip: { type: "string" },
          SecurityGroup: { type: "string" },
          Name: { type: "string" },
          DomainName: { type: "string" },
          ClusterId: { type: "string" },
        },
      },
    },
  },
});

/** Request of `DescribeImages` of gws 2019-06-18. */
export interface DescribeImagesRequest {
  InstanceType?: string;
}

export interface DescribeImagesResponseImagesItem {
  Status?: string;
  ImageType?: string;
  Progress?: string;
  Size?: number;
  CreateTime?: string;
  Name?: string;
  ImageId?: string;
  ProductCode?: string;
}

/** Answer of `DescribeImages` of gws 2019-06-18. */
export interface DescribeImagesResponse {
  TotalCount?: number;
  PageSize?: number;
  RequestId?: string;
  PageNumber?: number;
  Images?: readonly DescribeImagesResponseImagesItem[];
}

/** `DescribeImages` of gws 2019-06-18. */
export const DescribeImages = defineOperation<DescribeImagesRequest, DescribeImagesResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "DescribeImages",
  method: "POST",
  params: {
    InstanceType: { type: "string", in: "body" },
  },
  response: {
    TotalCount: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    PageNumber: { type: "integer" },
    Images: {
      type: "array",
      items: {
        type: "object",
        fields: {
          Status: { type: "string" },
          ImageType: { type: "string" },
          Progress: { type: "string" },
          Size: { type: "integer" },
          CreateTime: { type: "string" },
          Name: { type: "string" },
          ImageId: { type: "string" },
          ProductCode: { type: "string" },
        },
      },
    },
  },
});

/** Request of `DescribeInstancePolicy` of gws 2019-06-18. */
export interface DescribeInstancePolicyRequest {
  InstanceId: string;
  TaskId?: string;
  AsyncMode?: boolean;
}

/** Answer of `DescribeInstancePolicy` of gws 2019-06-18. */
export interface DescribeInstancePolicyResponse {
  TaskId?: string;
  RequestId?: string;
  TaskFinished?: boolean;
  VisualLossless?: string;
  OptimizeFor3d?: string;
}

/** `DescribeInstancePolicy` of gws 2019-06-18. */
export const DescribeInstancePolicy = defineOperation<DescribeInstancePolicyRequest, DescribeInstancePolicyResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "DescribeInstancePolicy",
  method: "POST",
  params: {
    InstanceId: { type: "string", in: "body", required: true },
    TaskId: { type: "string", in: "body" },
    AsyncMode: { type: "boolean", in: "body" },
  },
  response: {
    TaskId: { type: "string" },
    RequestId: { type: "string" },
    TaskFinished: { type: "boolean" },
    VisualLossless: { type: "string" },
    OptimizeFor3d: { type: "string" },
  },
});

/** Request of `DescribeInstances` of gws 2019-06-18. */
export interface DescribeInstancesRequest {
  PageNumber?: number;
  PageSize?: number;
  ClusterId?: string;
  InstanceId?: string;
  /** `UserId` in the older API reference. */
  UserUid?: number;
  UserName?: string;
}

export interface DescribeInstancesResponseInstancesItemAppListItem {
  AppName?: string;
  AppPath?: string;
  AppArgs?: string;
}

export interface DescribeInstancesResponseInstancesItem {
  Status?: string;
  WorkMode?: string;
  ExpireTime?: string;
  CreateTime?: string;
  StoppedMode?: string;
  /** `UserId` in the older API reference. */
  UserUid?: number;
  InstanceId?: string;
  InstanceType?: string;
  DomainName?: string;
  InstanceChargeType?: string;
  AppList?: readonly DescribeInstancesResponseInstancesItemAppListItem[];
  MaxBandwidthIn?: number;
  IsBoundUser?: boolean;
  MaxBandwidthOut?: number;
  Name?: string;
  UserName?: string;
  ImageId?: string;
  ClusterId?: string;
  /** Only in the vendor's Go SDK 3.0.0. */
  HostName?: string;
}

/** Answer of `DescribeInstances` of gws 2019-06-18. */
export interface DescribeInstancesResponse {
  Instances?: readonly DescribeInstancesResponseInstancesItem[];
  TotalCount?: number;
  PageSize?: number;
  RequestId?: string;
  PageNumber?: number;
}

/** `DescribeInstances` of gws 2019-06-18. */
export const DescribeInstances = defineOperation<DescribeInstancesRequest, DescribeInstancesResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "DescribeInstances",
  method: "POST",
  params: {
    PageNumber: { type: "integer", in: "body" },
    PageSize: { type: "integer", in: "body" },
    ClusterId: { type: "string", in: "body" },
    InstanceId: { type: "string", in: "body" },
    UserUid: { type: "integer", in: "body", alias: "UserId" },
    UserName: { type: "string", in: "body" },
  },
  response: {
    Instances: {
      type: "array",
      items: {
        type: "object",
        fields: {
          Status: { type: "string" },
          WorkMode: { type: "string" },
          ExpireTime: { type: "string" },
          CreateTime: { type: "string" },
          StoppedMode: { type: "string" },
          UserUid: { type: "integer", alias: "UserId" },
          InstanceId: { type: "string" },
          InstanceType: { type: "string" },
          DomainName: { type: "string" },
          InstanceChargeType: { type: "string" },
          AppList: {
            type: "array",
            items: {
              type: "object",
              fields: {
                AppName: { type: "string" },
                AppPath: { type: "string" },
                AppArgs: { type: "string" },
              },
            },
          },
          MaxBandwidthIn: { type: "integer" },
          IsBoundUser: { type: "boolean" },
          MaxBandwidthOut: { type: "integer" },
          Name: { type: "string" },
          UserName: { type: "string" },
          ImageId: { type: "string" },
          ClusterId: { type: "string" },
          HostName: { type: "string", onlyIn: "go-sdk-3.0.0" },
        },
      },
    },
    TotalCount: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    PageNumber: { type: "integer" },
  },
});

/** Request of `GetConnectTicket` of gws 2019-06-18. */
export interface GetConnectTicketRequest {
  InstanceId: string;
  AppName?: string;
  UserName?: string;
  Password?: string;
  TaskId?: string;
  AsyncMode?: boolean;
  /** Only in the vendor's Go SDK 3.0.0. */
  UsePrivateIp?: boolean;
}

/** Answer of `GetConnectTicket` of gws 2019-06-18. */
export interface GetConnectTicketResponse {
  Ticket?: string;
  TaskId?: string;
  RequestId?: string;
  TaskFinished?: boolean;
}

/** `GetConnectTicket` of gws 2019-06-18. */
export const GetConnectTicket = defineOperation<GetConnectTicketRequest, GetConnectTicketResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "GetConnectTicket",
  method: "POST",
  params: {
    InstanceId: { type: "string", in: "body", required: true },
    AppName: { type: "string", in: "body" },
    UserName: { type: "string", in: "body" },
    Password: { type: "string", in: "body" },
    TaskId: { type: "string", in: "body" },
    AsyncMode: { type: "boolean", in: "body" },
    UsePrivateIp: { type: "boolean", in: "body", onlyIn: "go-sdk-3.0.0" },
  },
  response: {
    Ticket: { type: "string" },
    TaskId: { type: "string" },
    RequestId: { type: "string" },
    TaskFinished: { type: "boolean" },
  },
});

/** Request of `IsUserAdmin` of gws 2019-06-18. */
export type IsUserAdminRequest = Record<never, never>;

/** Answer of `IsUserAdmin` of gws 2019-06-18. */
export interface IsUserAdminResponse {
  IsAdmin?: boolean;
  RequestId?: string;
  IsAllow?: boolean;
}

/** `IsUserAdmin` of gws 2019-06-18. */
export const IsUserAdmin = defineOperation<IsUserAdminRequest, IsUserAdminResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "IsUserAdmin",
  method: "POST",
  params: {},
  response: {
    IsAdmin: { type: "boolean" },
    RequestId: { type: "string" },
    IsAllow: { type: "boolean" },
  },
});

/** Request of `RestartInstance` of gws 2019-06-18. */
export interface RestartInstanceRequest {
  InstanceId: string;
}

/** Answer of `RestartInstance` of gws 2019-06-18. */
export interface RestartInstanceResponse {
  RequestId?: string;
}

/** `RestartInstance` of gws 2019-06-18. */
export const RestartInstance = defineOperation<RestartInstanceRequest, RestartInstanceResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "RestartInstance",
  method: "POST",
  params: {
    InstanceId: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `SetClusterADDomain` of gws 2019-06-18. */
export interface SetClusterADDomainRequest {
  ClusterId: string;
  DomainDnsIp: string;
  DomainName: string;
  DomainPassword: string;
  DomainAdmin?: string;
  DomainDelete?: boolean;
}

/** Answer of `SetClusterADDomain` of gws 2019-06-18. */
export interface SetClusterADDomainResponse {
  TaskId?: string;
  RequestId?: string;
}

/** `SetClusterADDomain` of gws 2019-06-18. */
export const SetClusterADDomain = defineOperation<SetClusterADDomainRequest, SetClusterADDomainResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "SetClusterADDomain",
  method: "POST",
  params: {
    ClusterId: { type: "string", in: "body", required: true },
    DomainDnsIp: { type: "string", in: "body", required: true },
    DomainName: { type: "string", in: "body", required: true },
    DomainPassword: { type: "string", in: "body", required: true },
    DomainAdmin: { type: "string", in: "body" },
    DomainDelete: { type: "boolean", in: "body" },
  },
  response: {
    TaskId: { type: "string" },
    RequestId: { type: "string" },
  },
});

/** Request of `SetClusterDnat` of gws 2019-06-18. */
export interface SetClusterDnatRequest {
  ClusterId: string;
  NatId: string;
  NatEip?: string;
}

/** Answer of `SetClusterDnat` of gws 2019-06-18. */
export interface SetClusterDnatResponse {
  RequestId?: string;
}

/** `SetClusterDnat` of gws 2019-06-18. */
export const SetClusterDnat = defineOperation<SetClusterDnatRequest, SetClusterDnatResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "SetClusterDnat",
  method: "POST",
  params: {
    ClusterId: { type: "string", in: "body", required: true },
    NatId: { type: "string", in: "body", required: true },
    NatEip: { type: "string", in: "body" },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `SetClusterName` of gws 2019-06-18. */
export interface SetClusterNameRequest {
  ClusterId: string;
  Name: string;
}

/** Answer of `SetClusterName` of gws 2019-06-18. */
export interface SetClusterNameResponse {
  RequestId?: string;
}

/** `SetClusterName` of gws 2019-06-18. */
export const SetClusterName = defineOperation<SetClusterNameRequest, SetClusterNameResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "SetClusterName",
  method: "POST",
  params: {
    ClusterId: { type: "string", in: "body", required: true },
    Name: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `SetClusterPolicy` of gws 2019-06-18. */
export interface SetClusterPolicyRequest {
  ClusterId: string;
  UsbRedirect: string;
  Watermark: string;
  LocalDrive: string;
  Clipboard: string;
  UdpPort?: string;
  DomainList?: string;
  AsyncMode?: boolean;
  /** Only in the vendor's Go SDK 3.0.0. */
  Audio?: string;
}

/** Answer of `SetClusterPolicy` of gws 2019-06-18. */
export interface SetClusterPolicyResponse {
  TaskId?: string;
  RequestId?: string;
}

/** `SetClusterPolicy` of gws 2019-06-18. */
export const SetClusterPolicy = defineOperation<SetClusterPolicyRequest, SetClusterPolicyResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "SetClusterPolicy",
  method: "POST",
  params: {
    ClusterId: { type: "string", in: "body", required: true },
    UsbRedirect: { type: "string", in: "body", required: true },
    Watermark: { type: "string", in: "body", required: true },
    LocalDrive: { type: "string", in: "body", required: true },
    Clipboard: { type: "string", in: "body", required: true },
    UdpPort: { type: "string", in: "body" },
    DomainList: { type: "string", in: "body" },
    AsyncMode: { type: "boolean", in: "body" },
    Audio: { type: "string", in: "body", onlyIn: "go-sdk-3.0.0" },
  },
  response: {
    TaskId: { type: "string" },
    RequestId: { type: "string" },
  },
});

/** Request of `SetImageName` of gws 2019-06-18. */
export interface SetImageNameRequest {
  ImageId: string;
  Name: string;
}

/** Answer of `SetImageName` of gws 2019-06-18. */
export interface SetImageNameResponse {
  RequestId?: string;
}

/** `SetImageName` of gws 2019-06-18. */
export const SetImageName = defineOperation<SetImageNameRequest, SetImageNameResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "SetImageName",
  method: "POST",
  params: {
    ImageId: { type: "string", in: "body", required: true },
    Name: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `SetInstanceName` of gws 2019-06-18. */
export interface SetInstanceNameRequest {
  InstanceId: string;
  Name: string;
}

/** Answer of `SetInstanceName` of gws 2019-06-18. */
export interface SetInstanceNameResponse {
  RequestId?: string;
}

/** `SetInstanceName` of gws 2019-06-18. */
export const SetInstanceName = defineOperation<SetInstanceNameRequest, SetInstanceNameResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "SetInstanceName",
  method: "POST",
  params: {
    InstanceId: { type: "string", in: "body", required: true },
    Name: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `SetInstancePolicy` of gws 2019-06-18. */
export interface SetInstancePolicyRequest {
  InstanceId: string;
  VisualLossless?: string;
  OptimizeFor3d?: string;
  AsyncMode?: boolean;
}

/** Answer of `SetInstancePolicy` of gws 2019-06-18. */
export interface SetInstancePolicyResponse {
  TaskId?: string;
  RequestId?: string;
}

/** `SetInstancePolicy` of gws 2019-06-18. */
export const SetInstancePolicy = defineOperation<SetInstancePolicyRequest, SetInstancePolicyResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "SetInstancePolicy",
  method: "POST",
  params: {
    InstanceId: { type: "string", in: "body", required: true },
    VisualLossless: { type: "string", in: "body" },
    OptimizeFor3d: { type: "string", in: "body" },
    AsyncMode: { type: "boolean", in: "body" },
  },
  response: {
    TaskId: { type: "string" },
    RequestId: { type: "string" },
  },
});

/** Request of `SetInstanceUser` of gws 2019-06-18. */
export interface SetInstanceUserRequest {
  InstanceId: string;
  /** `UserId` in the older API reference. */
  UserUid: number;
  UserName: string;
}

/** Answer of `SetInstanceUser` of gws 2019-06-18. */
export interface SetInstanceUserResponse {
  RequestId?: string;
}

/** `SetInstanceUser` of gws 2019-06-18. */
export const SetInstanceUser = defineOperation<SetInstanceUserRequest, SetInstanceUserResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "SetInstanceUser",
  method: "POST",
  params: {
    InstanceId: { type: "string", in: "body", required: true },
    UserUid: { type: "integer", in: "body", required: true, alias: "UserId" },
    UserName: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `StartInstance` of gws 2019-06-18. */
export interface StartInstanceRequest {
  InstanceId: string;
}

/** Answer of `StartInstance` of gws 2019-06-18. */
export interface StartInstanceResponse {
  RequestId?: string;
}

/** `StartInstance` of gws 2019-06-18. */
export const StartInstance = defineOperation<StartInstanceRequest, StartInstanceResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "StartInstance",
  method: "POST",
  params: {
    InstanceId: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `StopInstance` of gws 2019-06-18. */
export interface StopInstanceRequest {
  InstanceId: string;
}

/** Answer of `StopInstance` of gws 2019-06-18. */
export interface StopInstanceResponse {
  RequestId?: string;
}

/** `StopInstance` of gws 2019-06-18. */
export const StopInstance = defineOperation<StopInstanceRequest, StopInstanceResponse>({
  product: "gws",
  version: "2019-06-18",
  name: "StopInstance",
  method: "POST",
  params: {
    InstanceId: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** All operations of gws 2019-06-18, by name. */
export const operations: Readonly<Record<string, Operation>> = Object.freeze({
  CreateCluster,
  CreateImage,
  CreateInstance,
  CreateServiceLinkedRole,
  DeleteCluster,
  DeleteImage,
  DeleteInstance,
  DescribeAvailableResource,
  DescribeClusterADDomain,
  DescribeClusterConnections,
  DescribeClusterPolicy,
  DescribeClusters,
  DescribeImages,
  DescribeInstancePolicy,
  DescribeInstances,
  GetConnectTicket,
  IsUserAdmin,
  RestartInstance,
  SetClusterADDomain,
  SetClusterDnat,
  SetClusterName,
  SetClusterPolicy,
  SetImageName,
  SetInstanceName,
  SetInstancePolicy,
  SetInstanceUser,
  StartInstance,
  StopInstance,
});
