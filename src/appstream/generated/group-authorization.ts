// Made from the declaration of appstream:GroupAuthorization by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "appstream:GroupAuthorization",
  "properties": [
    "appInstanceGroupId",
    "appId",
    "users",
    "userGroupIds",
    "userInfo",
    "region"
  ],
  "secrets": []
};

/**
 * What kind of accounts `users` are. It cannot change while the group has users, since the API does not say how one who is in becomes an account of another kind: take them out first, with `users: []` and an `up` of its own.
 */
export interface GroupAuthorizationUserInfoArgs {
  /**
   * Kind of the accounts.
   * One of `simple`: convenience accounts; `ad`: accounts of an Active Directory domain.
   * A change calls nothing: it is sent with the users who are let in next.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  type?: pulumi.Input<"simple" | "ad">;
  /**
   * The domain, for accounts of one.
   * A change calls nothing: it is sent with the users who are let in next.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  adDomain?: pulumi.Input<string>;
}

/**
 * What kind of accounts `users` are. It cannot change while the group has users, since the API does not say how one who is in becomes an account of another kind: take them out first, with `users: []` and an `up` of its own.
 */
export interface GroupAuthorizationUserInfo {
  /**
   * Kind of the accounts.
   * One of `simple`: convenience accounts; `ad`: accounts of an Active Directory domain.
   * A change calls nothing: it is sent with the users who are let in next.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  type?: "simple" | "ad";
  /**
   * The domain, for accounts of one.
   * A change calls nothing: it is sent with the users who are let in next.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  adDomain?: string;
}

/** What a program says of a {@link GroupAuthorization}. */
export interface GroupAuthorizationArgs {
  /**
   * Group that they may connect to. It may belong to another stack, or to none.
   * A change replaces the resource: the API has no operation that changes it; it may sign out users who are taken out, at once (`signOut`, the vendor does not say): they cannot connect any more, and the change reaches clients after about 2 minutes.
   * Not read back: PageListAppInstanceGroupUser does not return it.
   */
  appInstanceGroupId: pulumi.Input<string>;
  /**
   * One application of the group's image, for a group with `authMode: "App"`: `users` may open that one alone, and `userGroupIds` cannot be given. Left out, it is the whole group.
   * A change replaces the resource: the API has no operation that changes it; it may sign out users who are taken out, at once (`signOut`, the vendor does not say): they cannot connect any more, and the change reaches clients after about 2 minutes.
   * Read back by ListAuthorizedUsers.
   */
  appId?: pulumi.Input<string>;
  /**
   * Users who may connect. Others are left alone. With `appId` they are read by ListAuthorizedUsers.
   * More of them are looser.
   * Changed in place by AuthorizeInstanceGroup, AuthorizeUsersForApp; at worst it may sign out users who are taken out, at once (`signOut`, the vendor does not say): they cannot connect any more, and the change reaches clients after about 2 minutes.
   * Read back by PageListAppInstanceGroupUser.
   */
  users?: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * User groups that may connect. Others are left alone.
   * More of them are looser.
   * Changed in place by AuthorizeInstanceGroup; at worst it may sign out users who are taken out, at once (`signOut`, the vendor does not say): they cannot connect any more, and the change reaches clients after about 2 minutes.
   * Read back by ListAuthorizedUserGroups.
   */
  userGroupIds?: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * What kind of accounts `users` are. It cannot change while the group has users, since the API does not say how one who is in becomes an account of another kind: take them out first, with `users: []` and an `up` of its own.
   * Default: `{"type":"simple"}`.
   * A change calls nothing: it is sent with the users who are let in next.
   * Not read back: GetAppInstanceGroup does not return it.
   */
  userInfo?: pulumi.Input<GroupAuthorizationUserInfoArgs>;
  /**
   * Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it may sign out users who are taken out, at once (`signOut`, the vendor does not say): they cannot connect any more, and the change reaches clients after about 2 minutes.
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * Users and user groups of a delivery group that another stack or the console manages, or with `appId` the users of one of its applications. It lets in only whom it names, and leaves all others alone; destroying it takes its own out. Not together with `users` or `userGroupIds` of the group's own resource, which take out everybody else.
 * 
 * Default timeouts: 10m to create, 10m to update, 10m to delete; `customTimeouts` changes them.
 */
export class GroupAuthorization extends WuyingResource {
  /** Group that they may connect to. It may belong to another stack, or to none. */
  declare readonly appInstanceGroupId: pulumi.Output<string>;
  /** One application of the group's image, for a group with `authMode: "App"`: `users` may open that one alone, and `userGroupIds` cannot be given. Left out, it is the whole group. */
  declare readonly appId: pulumi.Output<string | undefined>;
  /** Users who may connect. Others are left alone. With `appId` they are read by ListAuthorizedUsers. */
  declare readonly users: pulumi.Output<string[] | undefined>;
  /** User groups that may connect. Others are left alone. */
  declare readonly userGroupIds: pulumi.Output<string[] | undefined>;
  /** What kind of accounts `users` are. It cannot change while the group has users, since the API does not say how one who is in becomes an account of another kind: take them out first, with `users: []` and an `up` of its own. */
  declare readonly userInfo: pulumi.Output<GroupAuthorizationUserInfo | undefined>;
  /** Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter. */
  declare readonly region: pulumi.Output<string | undefined>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): GroupAuthorization {
    const { region, ...rest } = opts ?? {};
    return new GroupAuthorization(name, { region } as object as GroupAuthorizationArgs, { ...rest, id });
  }

  constructor(name: string, args: GroupAuthorizationArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
