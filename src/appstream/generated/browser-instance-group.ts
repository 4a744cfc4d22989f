// Made from the declaration of appstream:BrowserInstanceGroup by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "appstream:BrowserInstanceGroup",
  "properties": [
    "cloudBrowserName",
    "bizRegionId",
    "osType",
    "imageId",
    "instanceType",
    "chargeType",
    "subPayType",
    "chargeResourceMode",
    "maxAmount",
    "promotionId",
    "authNotificationEnabled",
    "browserConfig",
    "network",
    "policy",
    "securityPolicy",
    "storagePolicy",
    "timers",
    "userInfo",
    "users",
    "userGroupIds",
    "allowDataLoss",
    "region",
    "browserInstanceGroupId",
    "status",
    "defaultAccessUrl",
    "gmtCreate",
    "expiredTime",
    "tier",
    "policyId",
    "browserInstanceGroupSetId",
    "userGroupAuthMode",
    "supportUserGroupMixedAuth",
    "userQuota"
  ],
  "secrets": [],
  "autoName": "cloudBrowserName",
  "idOutput": "browserInstanceGroupId"
};

/**
 * Bookmarks, at most 20: the cloud tells of no more. The API has ids for them, so the provider works out what is new, changed and gone. `[]` takes all out.
 */
export interface BrowserInstanceGroupBookmarksArgs {
  /**
   * What it is called.
   * It is a text of 1 to 64 characters.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  bookmarkName: pulumi.Input<string>;
  /**
   * Address that it opens; no two bookmarks have the same.
   * It is a text of 1 to 1024 characters.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  bookmarkUrl: pulumi.Input<string>;
  /**
   * Folder that it lies in.
   * It is a text of 1 to 64 characters.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  bookmarkFolder?: pulumi.Input<string>;
}

/**
 * Bookmarks, at most 20: the cloud tells of no more. The API has ids for them, so the provider works out what is new, changed and gone. `[]` takes all out.
 */
export interface BrowserInstanceGroupBookmarks {
  /**
   * What it is called.
   * It is a text of 1 to 64 characters.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  bookmarkName: string;
  /**
   * Address that it opens; no two bookmarks have the same.
   * It is a text of 1 to 1024 characters.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  bookmarkUrl: string;
  /**
   * Folder that it lies in.
   * It is a text of 1 to 64 characters.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  bookmarkFolder?: string;
}

/**
 * How the browsers start, and their bookmarks.
 */
export interface BrowserInstanceGroupBrowserConfigArgs {
  /**
   * Address that a browser opens first.
   * It is a URI such as "https://intranet.example.com".
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  homepage?: pulumi.Input<string>;
  /**
   * Start parameters, such as `--incognito`.
   * Nobody says which value is tighter.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  browserParam?: pulumi.Input<string>;
  /**
   * Whether cookies follow the user. It needs an image that can do it, so give `imageId` with it.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  cookiesSync?: pulumi.Input<boolean>;
  /**
   * Bookmarks, at most 20: the cloud tells of no more. The API has ids for them, so the provider works out what is new, changed and gone. `[]` takes all out.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  bookmarks?: pulumi.Input<pulumi.Input<BrowserInstanceGroupBookmarksArgs>[]>;
  /**
   * Uploaded file of bookmarks, instead of `bookmarks`: a line for each with name, address, folder and `bookmark_bar` or `other`, with commas between.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  bookmarksFilePath?: pulumi.Input<string>;
}

/**
 * How the browsers start, and their bookmarks.
 */
export interface BrowserInstanceGroupBrowserConfig {
  /**
   * Address that a browser opens first.
   * It is a URI such as "https://intranet.example.com".
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  homepage?: string;
  /**
   * Start parameters, such as `--incognito`.
   * Nobody says which value is tighter.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  browserParam?: string;
  /**
   * Whether cookies follow the user. It needs an image that can do it, so give `imageId` with it.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  cookiesSync?: boolean;
  /**
   * Bookmarks, at most 20: the cloud tells of no more. The API has ids for them, so the provider works out what is new, changed and gone. `[]` takes all out.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  bookmarks?: BrowserInstanceGroupBookmarks[];
  /**
   * Uploaded file of bookmarks, instead of `bookmarks`: a line for each with name, address, folder and `bookmark_bar` or `other`, with commas between.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  bookmarksFilePath?: string;
}

/**
 * Sites that ALLOW_LIST allows, at most 20: the cloud tells of no more. The API has ids for them, so the provider works out what is new and gone. `[]` takes all out.
 */
export interface BrowserInstanceGroupRestrictedUrlsArgs {
  /**
   * Address; no two entries have the same.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): they cannot open what is not allowed any more.
   * Read back by GetBrowserInstanceGroup.
   */
  url: pulumi.Input<string>;
}

/**
 * Sites that ALLOW_LIST allows, at most 20: the cloud tells of no more. The API has ids for them, so the provider works out what is new and gone. `[]` takes all out.
 */
export interface BrowserInstanceGroupRestrictedUrls {
  /**
   * Address; no two entries have the same.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): they cannot open what is not allowed any more.
   * Read back by GetBrowserInstanceGroup.
   */
  url: string;
}

/**
 * Network of the browsers, and the sites that they may open.
 */
export interface BrowserInstanceGroupNetworkArgs {
  /**
   * Office network in the region, such as `cn-hangzhou+dir-643067`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the browser group with its open sessions, its bookmarks and what its users' browsers keep.
   * Read back by GetBrowserInstanceGroup.
   */
  officeSiteId?: pulumi.Input<string>;
  /**
   * vSwitches; only for a custom office network.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the browser group with its open sessions, its bookmarks and what its users' browsers keep.
   * Read back by GetBrowserInstanceGroup.
   */
  vswitchIds?: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Sites that browsers may open.
   * One of `ALLOW_ALL`: every site; `ALLOW_LIST`: only those of `restrictedUrls`.
   * `ALLOW_LIST` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): they cannot open what is not allowed any more.
   * Read back by GetBrowserInstanceGroup.
   */
  accessRestriction?: pulumi.Input<"ALLOW_ALL" | "ALLOW_LIST">;
  /**
   * Sites that ALLOW_LIST allows, at most 20: the cloud tells of no more. The API has ids for them, so the provider works out what is new and gone. `[]` takes all out.
   * More of them are looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): they cannot open what is not allowed any more.
   * Read back by GetBrowserInstanceGroup.
   */
  restrictedUrls?: pulumi.Input<pulumi.Input<BrowserInstanceGroupRestrictedUrlsArgs>[]>;
  /**
   * Uploaded file of such sites, 1000 by default at most, instead of `restrictedUrls`.
   * Nobody says which value is tighter.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): they cannot open what is not allowed any more.
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  restrictedUrlsFilePath?: pulumi.Input<string>;
}

/**
 * Network of the browsers, and the sites that they may open.
 */
export interface BrowserInstanceGroupNetwork {
  /**
   * Office network in the region, such as `cn-hangzhou+dir-643067`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the browser group with its open sessions, its bookmarks and what its users' browsers keep.
   * Read back by GetBrowserInstanceGroup.
   */
  officeSiteId?: string;
  /**
   * vSwitches; only for a custom office network.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the browser group with its open sessions, its bookmarks and what its users' browsers keep.
   * Read back by GetBrowserInstanceGroup.
   */
  vswitchIds?: string[];
  /**
   * Sites that browsers may open.
   * One of `ALLOW_ALL`: every site; `ALLOW_LIST`: only those of `restrictedUrls`.
   * `ALLOW_LIST` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): they cannot open what is not allowed any more.
   * Read back by GetBrowserInstanceGroup.
   */
  accessRestriction?: "ALLOW_ALL" | "ALLOW_LIST";
  /**
   * Sites that ALLOW_LIST allows, at most 20: the cloud tells of no more. The API has ids for them, so the provider works out what is new and gone. `[]` takes all out.
   * More of them are looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): they cannot open what is not allowed any more.
   * Read back by GetBrowserInstanceGroup.
   */
  restrictedUrls?: BrowserInstanceGroupRestrictedUrls[];
  /**
   * Uploaded file of such sites, 1000 by default at most, instead of `restrictedUrls`.
   * Nobody says which value is tighter.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): they cannot open what is not allowed any more.
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  restrictedUrlsFilePath?: string;
}

/**
 * Client addresses that may connect. The API takes what is added and what is taken out, so the provider works both out.
 */
export interface BrowserInstanceGroupAuthorizeAccessPolicyRulesArgs {
  /**
   * Address range in CIDR form.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): users at addresses that are taken out cannot connect any more.
   * Read back by GetBrowserInstanceGroup.
   */
  cidrIp: pulumi.Input<string>;
  /**
   * What it is.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): users at addresses that are taken out cannot connect any more.
   * Read back by GetBrowserInstanceGroup.
   */
  description?: pulumi.Input<string>;
}

/**
 * Client addresses that may connect. The API takes what is added and what is taken out, so the provider works both out.
 */
export interface BrowserInstanceGroupAuthorizeAccessPolicyRules {
  /**
   * Address range in CIDR form.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): users at addresses that are taken out cannot connect any more.
   * Read back by GetBrowserInstanceGroup.
   */
  cidrIp: string;
  /**
   * What it is.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): users at addresses that are taken out cannot connect any more.
   * Read back by GetBrowserInstanceGroup.
   */
  description?: string;
}

/**
 * Which clients may connect. Those that are not named are left to the cloud.
 */
export interface BrowserInstanceGroupClientTypesArgs {
  /**
   * The client.
   * One of `windows`: the Windows client; `macos`: the macOS client; `html5`: the web client; `android`: the Android client; `ios`: the iOS client.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): users of a client that is switched off cannot connect any more.
   * Read back by GetBrowserInstanceGroup.
   */
  clientType: pulumi.Input<"windows" | "macos" | "html5" | "android" | "ios">;
  /**
   * Whether it may connect.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): users of a client that is switched off cannot connect any more.
   * Read back by GetBrowserInstanceGroup.
   */
  status: pulumi.Input<boolean>;
}

/**
 * Which clients may connect. Those that are not named are left to the cloud.
 */
export interface BrowserInstanceGroupClientTypes {
  /**
   * The client.
   * One of `windows`: the Windows client; `macos`: the macOS client; `html5`: the web client; `android`: the Android client; `ios`: the iOS client.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): users of a client that is switched off cannot connect any more.
   * Read back by GetBrowserInstanceGroup.
   */
  clientType: "windows" | "macos" | "html5" | "android" | "ios";
  /**
   * Whether it may connect.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): users of a client that is switched off cannot connect any more.
   * Read back by GetBrowserInstanceGroup.
   */
  status: boolean;
}

/**
 * What the clipboard carries, and which way.
 */
export interface BrowserInstanceGroupClipboardPolicyArgs {
  /**
   * Which way the clipboard goes, with `clipboardScope` global.
   * One of `off`: no data either way, the tightest; `read`: from the user's computer into the browser; `write`: from the browser to the user's computer, so that data can leave; `readwrite`: both ways, the loosest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  clipboard?: pulumi.Input<"off" | "read" | "write" | "readwrite">;
  /**
   * How fine the clipboard is ruled.
   * One of `global`: one rule for all; `grained`: text, rich text and files each have a rule.
   * Nobody says which value is tighter.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  clipboardScope?: pulumi.Input<"global" | "grained">;
  /**
   * Most that comes in at once, in `clipboardSizeUnit`.
   * From 1 to 102400.
   * A higher one is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  clipboardReadLimit?: pulumi.Input<number>;
  /**
   * Most that leaves at once, in `clipboardSizeUnit`.
   * From 1 to 102400.
   * A higher one is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  clipboardWriteLimit?: pulumi.Input<number>;
  /**
   * Unit of the two limits.
   * One of `B`: bytes; `KB`: 1024 bytes.
   * `B` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  clipboardSizeUnit?: pulumi.Input<"B" | "KB">;
  /**
   * Which way files go, with `clipboardScope` grained.
   * One of `off`: no data either way, the tightest; `read`: from the user's computer into the browser; `write`: from the browser to the user's computer, so that data can leave; `readwrite`: both ways, the loosest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  fileClipboard?: pulumi.Input<"off" | "read" | "write" | "readwrite">;
  /**
   * Which way text goes, with `clipboardScope` grained.
   * One of `off`: no data either way, the tightest; `read`: from the user's computer into the browser; `write`: from the browser to the user's computer, so that data can leave; `readwrite`: both ways, the loosest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  textClipboard?: pulumi.Input<"off" | "read" | "write" | "readwrite">;
  /**
   * Most text that comes in at once, in `textClipboardReadSizeUnit`.
   * From 1 to 102400.
   * A higher one is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  textClipboardReadLimit?: pulumi.Input<number>;
  /**
   * Its unit; the cloud takes KB when it is left out.
   * One of `B`: bytes; `KB`: 1024 bytes.
   * `B` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  textClipboardReadSizeUnit?: pulumi.Input<"B" | "KB">;
  /**
   * Most text that leaves at once, in `textClipboardWriteSizeUnit`.
   * From 1 to 102400.
   * A higher one is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  textClipboardWriteLimit?: pulumi.Input<number>;
  /**
   * Its unit; the cloud takes KB when it is left out.
   * One of `B`: bytes; `KB`: 1024 bytes.
   * `B` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  textClipboardWriteSizeUnit?: pulumi.Input<"B" | "KB">;
  /**
   * Which way rich text goes, with `clipboardScope` grained.
   * One of `off`: no data either way, the tightest; `read`: from the user's computer into the browser; `write`: from the browser to the user's computer, so that data can leave; `readwrite`: both ways, the loosest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  richTextClipboard?: pulumi.Input<"off" | "read" | "write" | "readwrite">;
  /**
   * Most rich text at once, in `richTextClipboardSizeUnit`.
   * From 1 to 204800.
   * A higher one is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  richTextClipboardLimit?: pulumi.Input<number>;
  /**
   * Its unit.
   * One of `B`: bytes; `KB`: 1024 bytes.
   * `B` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  richTextClipboardSizeUnit?: pulumi.Input<"B" | "KB">;
  /**
   * Most rich text that comes in at once, in `richTextClipboardReadSizeUnit`.
   * From 1 to 204800.
   * A higher one is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  richTextClipboardReadLimit?: pulumi.Input<number>;
  /**
   * Its unit; the cloud takes KB when it is left out.
   * One of `B`: bytes; `KB`: 1024 bytes.
   * `B` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  richTextClipboardReadSizeUnit?: pulumi.Input<"B" | "KB">;
  /**
   * Most rich text that leaves at once, in `richTextClipboardWriteSizeUnit`.
   * From 1 to 204800.
   * A higher one is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  richTextClipboardWriteLimit?: pulumi.Input<number>;
  /**
   * Its unit; the cloud takes KB when it is left out.
   * One of `B`: bytes; `KB`: 1024 bytes.
   * `B` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  richTextClipboardWriteSizeUnit?: pulumi.Input<"B" | "KB">;
}

/**
 * What the clipboard carries, and which way.
 */
export interface BrowserInstanceGroupClipboardPolicy {
  /**
   * Which way the clipboard goes, with `clipboardScope` global.
   * One of `off`: no data either way, the tightest; `read`: from the user's computer into the browser; `write`: from the browser to the user's computer, so that data can leave; `readwrite`: both ways, the loosest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  clipboard?: "off" | "read" | "write" | "readwrite";
  /**
   * How fine the clipboard is ruled.
   * One of `global`: one rule for all; `grained`: text, rich text and files each have a rule.
   * Nobody says which value is tighter.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  clipboardScope?: "global" | "grained";
  /**
   * Most that comes in at once, in `clipboardSizeUnit`.
   * From 1 to 102400.
   * A higher one is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  clipboardReadLimit?: number;
  /**
   * Most that leaves at once, in `clipboardSizeUnit`.
   * From 1 to 102400.
   * A higher one is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  clipboardWriteLimit?: number;
  /**
   * Unit of the two limits.
   * One of `B`: bytes; `KB`: 1024 bytes.
   * `B` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  clipboardSizeUnit?: "B" | "KB";
  /**
   * Which way files go, with `clipboardScope` grained.
   * One of `off`: no data either way, the tightest; `read`: from the user's computer into the browser; `write`: from the browser to the user's computer, so that data can leave; `readwrite`: both ways, the loosest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  fileClipboard?: "off" | "read" | "write" | "readwrite";
  /**
   * Which way text goes, with `clipboardScope` grained.
   * One of `off`: no data either way, the tightest; `read`: from the user's computer into the browser; `write`: from the browser to the user's computer, so that data can leave; `readwrite`: both ways, the loosest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  textClipboard?: "off" | "read" | "write" | "readwrite";
  /**
   * Most text that comes in at once, in `textClipboardReadSizeUnit`.
   * From 1 to 102400.
   * A higher one is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  textClipboardReadLimit?: number;
  /**
   * Its unit; the cloud takes KB when it is left out.
   * One of `B`: bytes; `KB`: 1024 bytes.
   * `B` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  textClipboardReadSizeUnit?: "B" | "KB";
  /**
   * Most text that leaves at once, in `textClipboardWriteSizeUnit`.
   * From 1 to 102400.
   * A higher one is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  textClipboardWriteLimit?: number;
  /**
   * Its unit; the cloud takes KB when it is left out.
   * One of `B`: bytes; `KB`: 1024 bytes.
   * `B` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  textClipboardWriteSizeUnit?: "B" | "KB";
  /**
   * Which way rich text goes, with `clipboardScope` grained.
   * One of `off`: no data either way, the tightest; `read`: from the user's computer into the browser; `write`: from the browser to the user's computer, so that data can leave; `readwrite`: both ways, the loosest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  richTextClipboard?: "off" | "read" | "write" | "readwrite";
  /**
   * Most rich text at once, in `richTextClipboardSizeUnit`.
   * From 1 to 204800.
   * A higher one is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  richTextClipboardLimit?: number;
  /**
   * Its unit.
   * One of `B`: bytes; `KB`: 1024 bytes.
   * `B` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  richTextClipboardSizeUnit?: "B" | "KB";
  /**
   * Most rich text that comes in at once, in `richTextClipboardReadSizeUnit`.
   * From 1 to 204800.
   * A higher one is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  richTextClipboardReadLimit?: number;
  /**
   * Its unit; the cloud takes KB when it is left out.
   * One of `B`: bytes; `KB`: 1024 bytes.
   * `B` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  richTextClipboardReadSizeUnit?: "B" | "KB";
  /**
   * Most rich text that leaves at once, in `richTextClipboardWriteSizeUnit`.
   * From 1 to 204800.
   * A higher one is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  richTextClipboardWriteLimit?: number;
  /**
   * Its unit; the cloud takes KB when it is left out.
   * One of `B`: bytes; `KB`: 1024 bytes.
   * `B` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  richTextClipboardWriteSizeUnit?: "B" | "KB";
}

/**
 * Picture.
 */
export interface BrowserInstanceGroupVideoPolicyArgs {
  /**
   * Pictures per second.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  frameRate?: pulumi.Input<number>;
}

/**
 * Picture.
 */
export interface BrowserInstanceGroupVideoPolicy {
  /**
   * Pictures per second.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  frameRate?: number;
}

/**
 * Watermark.
 */
export interface BrowserInstanceGroupWatermarkPolicyArgs {
  /**
   * Whether there is one.
   * One of `ON`: there is one; `OFF`: there is none.
   * `ON` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  watermarkSwitch?: pulumi.Input<"ON" | "OFF">;
  /**
   * What it shows.
   * Fewer of them are looser.
   * Each item: one of `EndUserId`: the user; `InstanceGroupId`: the group; `ClientTime`: the time at the client.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  watermarkTypes?: pulumi.Input<pulumi.Input<"EndUserId" | "InstanceGroupId" | "ClientTime">[]>;
}

/**
 * Watermark.
 */
export interface BrowserInstanceGroupWatermarkPolicy {
  /**
   * Whether there is one.
   * One of `ON`: there is one; `OFF`: there is none.
   * `ON` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  watermarkSwitch?: "ON" | "OFF";
  /**
   * What it shows.
   * Fewer of them are looser.
   * Each item: one of `EndUserId`: the user; `InstanceGroupId`: the group; `ClientTime`: the time at the client.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  watermarkTypes?: ("EndUserId" | "InstanceGroupId" | "ClientTime")[];
}

/**
 * Clipboard, files, clients, picture and watermark, and how sessions end.
 */
export interface BrowserInstanceGroupPolicyArgs {
  /**
   * Whether screenshots of the browser are prevented.
   * `true` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  appContentProtection?: pulumi.Input<boolean>;
  /**
   * Client addresses that may connect. The API takes what is added and what is taken out, so the provider works both out.
   * Wider networks are looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): users at addresses that are taken out cannot connect any more.
   * Read back by GetBrowserInstanceGroup.
   */
  authorizeAccessPolicyRules?: pulumi.Input<pulumi.Input<BrowserInstanceGroupAuthorizeAccessPolicyRulesArgs>[]>;
  /**
   * Which clients may connect. Those that are not named are left to the cloud.
   * With `status` on it is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): users of a client that is switched off cannot connect any more.
   * Read back by GetBrowserInstanceGroup.
   */
  clientTypes?: pulumi.Input<pulumi.Input<BrowserInstanceGroupClientTypesArgs>[]>;
  /**
   * What the clipboard carries, and which way.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  clipboardPolicy?: pulumi.Input<BrowserInstanceGroupClipboardPolicyArgs>;
  /**
   * How long a session outlives its user's disconnection.
   * One of `customTime`: for a time, then it is released; `persistent`: no time releases it, other rules still may.
   * `customTime` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  disconnectKeepSession?: pulumi.Input<"customTime" | "persistent">;
  /**
   * That time, for customTime. The create does not take it, so it is set right after.
   * A higher one is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  disconnectKeepSessionTime?: pulumi.Input<number>;
  /**
   * Whether the floating ball has a file manager; the cloud takes false when it is left out.
   * `false` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  fileManager?: pulumi.Input<boolean>;
  /**
   * Which way the web client transfers files. Set `clipboardPolicy` along with it.
   * One of `off`: no files either way, the tightest; `upload`: from the user's computer into the browser; `download`: from the browser to the user's computer, so that data can leave; `full`: both ways, the loosest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  html5FileTransfer?: pulumi.Input<"off" | "upload" | "download" | "full">;
  /**
   * Whether users who do nothing are disconnected.
   * `true` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  noOperationDisconnect?: pulumi.Input<boolean>;
  /**
   * After how long; needed with `noOperationDisconnect`.
   * At least 1 seconds.
   * A higher one is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  noOperationDisconnectTime?: pulumi.Input<number>;
  /**
   * Kind of policy; the cloud takes DEFAULT when it is left out, and may choose by what the account has.
   * One of `DEFAULT`: the older kind of policy; `CENTER`: the centralised kind.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  policyVersion?: pulumi.Input<"DEFAULT" | "CENTER">;
  /**
   * Picture.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  videoPolicy?: pulumi.Input<BrowserInstanceGroupVideoPolicyArgs>;
  /**
   * Watermark.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  watermarkPolicy?: pulumi.Input<BrowserInstanceGroupWatermarkPolicyArgs>;
}

/**
 * Clipboard, files, clients, picture and watermark, and how sessions end.
 */
export interface BrowserInstanceGroupPolicy {
  /**
   * Whether screenshots of the browser are prevented.
   * `true` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  appContentProtection?: boolean;
  /**
   * Client addresses that may connect. The API takes what is added and what is taken out, so the provider works both out.
   * Wider networks are looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): users at addresses that are taken out cannot connect any more.
   * Read back by GetBrowserInstanceGroup.
   */
  authorizeAccessPolicyRules?: BrowserInstanceGroupAuthorizeAccessPolicyRules[];
  /**
   * Which clients may connect. Those that are not named are left to the cloud.
   * With `status` on it is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say): users of a client that is switched off cannot connect any more.
   * Read back by GetBrowserInstanceGroup.
   */
  clientTypes?: BrowserInstanceGroupClientTypes[];
  /**
   * What the clipboard carries, and which way.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  clipboardPolicy?: BrowserInstanceGroupClipboardPolicy;
  /**
   * How long a session outlives its user's disconnection.
   * One of `customTime`: for a time, then it is released; `persistent`: no time releases it, other rules still may.
   * `customTime` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  disconnectKeepSession?: "customTime" | "persistent";
  /**
   * That time, for customTime. The create does not take it, so it is set right after.
   * A higher one is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  disconnectKeepSessionTime?: number;
  /**
   * Whether the floating ball has a file manager; the cloud takes false when it is left out.
   * `false` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  fileManager?: boolean;
  /**
   * Which way the web client transfers files. Set `clipboardPolicy` along with it.
   * One of `off`: no files either way, the tightest; `upload`: from the user's computer into the browser; `download`: from the browser to the user's computer, so that data can leave; `full`: both ways, the loosest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  html5FileTransfer?: "off" | "upload" | "download" | "full";
  /**
   * Whether users who do nothing are disconnected.
   * `true` is the tightest.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  noOperationDisconnect?: boolean;
  /**
   * After how long; needed with `noOperationDisconnect`.
   * At least 1 seconds.
   * A higher one is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  noOperationDisconnectTime?: number;
  /**
   * Kind of policy; the cloud takes DEFAULT when it is left out, and may choose by what the account has.
   * One of `DEFAULT`: the older kind of policy; `CENTER`: the centralised kind.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  policyVersion?: "DEFAULT" | "CENTER";
  /**
   * Picture.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  videoPolicy?: BrowserInstanceGroupVideoPolicy;
  /**
   * Watermark.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  watermarkPolicy?: BrowserInstanceGroupWatermarkPolicy;
}

/**
 * Security of the sessions.
 */
export interface BrowserInstanceGroupSecurityPolicyArgs {
  /**
   * Whether users may connect without being authorised for the group; the cloud takes false, the tightest, when it is left out.
   * `false` is the tightest.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the browser group with its open sessions, its bookmarks and what its users' browsers keep.
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  skipUserAuthCheck?: pulumi.Input<boolean>;
}

/**
 * Security of the sessions.
 */
export interface BrowserInstanceGroupSecurityPolicy {
  /**
   * Whether users may connect without being authorised for the group; the cloud takes false, the tightest, when it is left out.
   * `false` is the tightest.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the browser group with its open sessions, its bookmarks and what its users' browsers keep.
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  skipUserAuthCheck?: boolean;
}

/**
 * Roaming of user profiles.
 */
export interface BrowserInstanceGroupUserProfileArgs {
  /**
   * Whether profiles roam; the cloud goes by the account's setting when it is left out.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  userProfileSwitch?: pulumi.Input<boolean>;
  /**
   * Size of the disk that profiles lie on.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the browser group with its open sessions, its bookmarks and what its users' browsers keep.
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  userProfileSize?: pulumi.Input<number>;
}

/**
 * Roaming of user profiles.
 */
export interface BrowserInstanceGroupUserProfile {
  /**
   * Whether profiles roam; the cloud goes by the account's setting when it is left out.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  userProfileSwitch?: boolean;
  /**
   * Size of the disk that profiles lie on.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the browser group with its open sessions, its bookmarks and what its users' browsers keep.
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  userProfileSize?: number;
}

/**
 * Storage of the sessions.
 */
export interface BrowserInstanceGroupStoragePolicyArgs {
  /**
   * Roaming of user profiles.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  userProfile?: pulumi.Input<BrowserInstanceGroupUserProfileArgs>;
}

/**
 * Storage of the sessions.
 */
export interface BrowserInstanceGroupStoragePolicy {
  /**
   * Roaming of user profiles.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  userProfile?: BrowserInstanceGroupUserProfile;
}

/**
 * Timers. The create does not take them, so they are set right after.
 */
export interface BrowserInstanceGroupTimersArgs {
  /**
   * What it is for.
   * One of `SESSION_TIMEOUT`: how long a session outlives its user's disconnection.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out users who are disconnected, at once (`signOut`, the vendor does not say): a shorter one ends their sessions sooner.
   * Read back by GetBrowserInstanceGroup.
   */
  timerType: pulumi.Input<"SESSION_TIMEOUT">;
  /**
   * How long; -1 for ever.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out users who are disconnected, at once (`signOut`, the vendor does not say): a shorter one ends their sessions sooner.
   * Read back by GetBrowserInstanceGroup.
   */
  interval: pulumi.Input<number>;
}

/**
 * Timers. The create does not take them, so they are set right after.
 */
export interface BrowserInstanceGroupTimers {
  /**
   * What it is for.
   * One of `SESSION_TIMEOUT`: how long a session outlives its user's disconnection.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out users who are disconnected, at once (`signOut`, the vendor does not say): a shorter one ends their sessions sooner.
   * Read back by GetBrowserInstanceGroup.
   */
  timerType: "SESSION_TIMEOUT";
  /**
   * How long; -1 for ever.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out users who are disconnected, at once (`signOut`, the vendor does not say): a shorter one ends their sessions sooner.
   * Read back by GetBrowserInstanceGroup.
   */
  interval: number;
}

/**
 * What kind of accounts `users` are. It cannot change while the group has users, since the API does not say how one who is in becomes an account of another kind: take them out first, with `users: []` and an `up` of its own.
 */
export interface BrowserInstanceGroupUserInfoArgs {
  /**
   * Kind of the accounts.
   * One of `simple`: convenience accounts; `ad`: accounts of an Active Directory domain.
   * A change calls nothing: it is sent with the users who are let in next.
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  type?: pulumi.Input<"simple" | "ad">;
  /**
   * The domain, for accounts of one.
   * A change calls nothing: it is sent with the users who are let in next.
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  adDomain?: pulumi.Input<string>;
}

/**
 * What kind of accounts `users` are. It cannot change while the group has users, since the API does not say how one who is in becomes an account of another kind: take them out first, with `users: []` and an `up` of its own.
 */
export interface BrowserInstanceGroupUserInfo {
  /**
   * Kind of the accounts.
   * One of `simple`: convenience accounts; `ad`: accounts of an Active Directory domain.
   * A change calls nothing: it is sent with the users who are let in next.
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  type?: "simple" | "ad";
  /**
   * The domain, for accounts of one.
   * A change calls nothing: it is sent with the users who are let in next.
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  adDomain?: string;
}

/** What a program says of a {@link BrowserInstanceGroup}. */
export interface BrowserInstanceGroupArgs {
  /**
   * Display name. Left out, it is the resource's name with a short hash.
   * Changed in place by ModifyBrowserInstanceGroup; it disturbs nobody.
   * Read back by GetBrowserInstanceGroup.
   */
  cloudBrowserName?: pulumi.Input<string>;
  /**
   * Region that the browsers run in, such as `cn-hangzhou`. The region of the API endpoint is another matter.
   * Known are `cn-shanghai`, `cn-hangzhou`, `cn-beijing`, `cn-shenzhen`, `cn-guangzhou`, `cn-chengdu`, `cn-hongkong`, `ap-southeast-1`, `ap-southeast-5`, `ap-northeast-1`, `us-east-1`, `us-west-1`, `eu-central-1`; another one brings a warning.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the browser group with its open sessions, its bookmarks and what its users' browsers keep.
   * Read back by GetBrowserInstanceGroup.
   */
  bizRegionId: pulumi.Input<string>;
  /**
   * Operating system of the browsers.
   * One of `Windows`.
   * Default: `Windows`.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the browser group with its open sessions, its bookmarks and what its users' browsers keep.
   * Read back by GetBrowserInstanceGroup.
   */
  osType?: pulumi.Input<"Windows">;
  /**
   * Image of the browsers. Left out, it is the account's default, and without one the create may fail.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the browser group with its open sessions, its bookmarks and what its users' browsers keep.
   * Read back by GetBrowserInstanceGroup.
   */
  imageId?: pulumi.Input<string>;
  /**
   * Type of machine that the browsers run on. Left out, the cloud takes its default.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the browser group with its open sessions, its bookmarks and what its users' browsers keep.
   * Read back by GetBrowserInstanceGroup.
   */
  instanceType?: pulumi.Input<string>;
  /**
   * How the group is charged: `PostPaid` is pay as you go, which `subPayType` mau needs.
   * Known are `PostPaid`; another one brings a warning.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the browser group with its open sessions, its bookmarks and what its users' browsers keep.
   * Read back by GetBrowserInstanceGroup.
   */
  chargeType?: pulumi.Input<string>;
  /**
   * Kind of payment in detail: `mau` counts the users of each month. It goes with `chargeType` PostPaid, `chargeResourceMode` AppInstance and `maxAmount`.
   * Known are `mau`; another one brings a warning.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the browser group with its open sessions, its bookmarks and what its users' browsers keep.
   * Read back by GetBrowserInstanceGroup.
   */
  subPayType?: pulumi.Input<string>;
  /**
   * What is charged: `AppInstance` are the instances that users get, which `subPayType` mau needs.
   * Known are `AppInstance`; another one brings a warning.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the browser group with its open sessions, its bookmarks and what its users' browsers keep.
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  chargeResourceMode?: pulumi.Input<string>;
  /**
   * Most instances that users get, with `subPayType` mau.
   * Changed in place by ModifyBrowserInstanceGroup; at worst it may sign out all users of the group, at once (`signOut`, the vendor does not say): instances above a lower number may end.
   * Read back by GetBrowserInstanceGroup.
   */
  maxAmount?: pulumi.Input<number>;
  /**
   * Discount for the order. Where the program looks it up, add the resource option `ignoreChanges: ["promotionId"]`.
   * It only counts when the browser group is bought, so a later change is refused. To use a promotion for the next order, give it when you renew the subscription, in the vendor's console.
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  promotionId?: pulumi.Input<string>;
  /**
   * Whether users get a mail when they are let in or taken out.
   * Changed in place by ModifyBrowserInstanceGroup; it disturbs nobody.
   * Read back by GetBrowserInstanceGroup.
   */
  authNotificationEnabled?: pulumi.Input<boolean>;
  /**
   * How the browsers start, and their bookmarks.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  browserConfig?: pulumi.Input<BrowserInstanceGroupBrowserConfigArgs>;
  /**
   * Network of the browsers, and the sites that they may open.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  network?: pulumi.Input<BrowserInstanceGroupNetworkArgs>;
  /**
   * Clipboard, files, clients, picture and watermark, and how sessions end.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Read back by GetBrowserInstanceGroup.
   */
  policy?: pulumi.Input<BrowserInstanceGroupPolicyArgs>;
  /**
   * Security of the sessions.
   * A change replaces the resource: the API has no operation that changes it; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the browser group with its open sessions, its bookmarks and what its users' browsers keep.
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  securityPolicy?: pulumi.Input<BrowserInstanceGroupSecurityPolicyArgs>;
  /**
   * Storage of the sessions.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out all users of the group, at once (`signOut`, the vendor does not say).
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  storagePolicy?: pulumi.Input<BrowserInstanceGroupStoragePolicyArgs>;
  /**
   * Timers. The create does not take them, so they are set right after.
   * At least 1 item.
   * A higher `interval` is looser.
   * Changed in place by ModifyBrowserInstanceGroup; it may sign out users who are disconnected, at once (`signOut`, the vendor does not say): a shorter one ends their sessions sooner.
   * Read back by GetBrowserInstanceGroup.
   */
  timers?: pulumi.Input<pulumi.Input<BrowserInstanceGroupTimersArgs>[]>;
  /**
   * What kind of accounts `users` are. It cannot change while the group has users, since the API does not say how one who is in becomes an account of another kind: take them out first, with `users: []` and an `up` of its own.
   * Default: `{"type":"simple"}`.
   * A change calls nothing: it is sent with the users who are let in next.
   * Not read back: GetBrowserInstanceGroup does not return it.
   */
  userInfo?: pulumi.Input<BrowserInstanceGroupUserInfoArgs>;
  /**
   * Users who may connect; not together with `userGroupIds`. Left out, they are not managed; `[]` takes everybody out.
   * At most 200 items.
   * More of them are looser.
   * Changed in place by AuthorizeInstanceGroup; at worst it may sign out users who are taken out, at once (`signOut`, the vendor does not say): they cannot connect any more.
   * Read back by ListAuthorizedUsers, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  users?: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * User groups that may connect; not together with `users`. Left out, they are not managed; `[]` takes all out.
   * At most 10 items.
   * More of them are looser.
   * Changed in place by AuthorizeInstanceGroup; at worst it may sign out users who are taken out, at once (`signOut`, the vendor does not say): they cannot connect any more.
   * Read back by ListAuthorizedUserGroups, in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`.
   */
  userGroupIds?: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Whether the sessions of the group, with all that is stored on its nodes, may be lost. Without it a change that replaces the group fails in preview. A group that is taken out of the program is deleted in any case.
   * Default: `false`.
   * A plain value, not an output of another resource.
   * A change calls nothing: it is a promise of the program, not a setting of the cloud.
   * Not read back: it is a promise of the program, not a setting of the cloud.
   */
  allowDataLoss?: boolean;
  /**
   * Id of an existing object to take under management instead of creating one. It is read first; when a property that cannot be changed in place differs from the program, nothing is touched and the differences are named.
   * A change does nothing: it only matters when the resource is first created in the stack.
   * Not read back: it is an instruction to the provider, not a property of the object.
   */
  adoptId?: pulumi.Input<string>;
  /**
   * Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it takes from all users of the group the object itself, at once (`replace`). Lost with the old one: the browser group with its open sessions, its bookmarks and what its users' browsers keep.
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * A group of cloud browsers: how they start and which sites they may open, the policy of their sessions, and who may connect. The API publishes no operation that deletes one. The provider deletes it by DeleteAppInstanceGroup with `ProductType` CloudBrowser, which rests on that operation's documents alone: they have an error code for a browser group that does not exist. Should the cloud refuse that, the resource option `retainOnDelete` lets go of the group, and the vendor's console deletes it.
 * 
 * Default timeouts: 30m to create, 40m to update, 20m to delete; `customTimeouts` changes them.
 */
export class BrowserInstanceGroup extends WuyingResource {
  /** Display name. Left out, it is the resource's name with a short hash. */
  declare readonly cloudBrowserName: pulumi.Output<string>;
  /** Region that the browsers run in, such as `cn-hangzhou`. The region of the API endpoint is another matter. */
  declare readonly bizRegionId: pulumi.Output<string>;
  /** Operating system of the browsers. */
  declare readonly osType: pulumi.Output<"Windows">;
  /** Image of the browsers. Left out, it is the account's default, and without one the create may fail. */
  declare readonly imageId: pulumi.Output<string | undefined>;
  /** Type of machine that the browsers run on. Left out, the cloud takes its default. */
  declare readonly instanceType: pulumi.Output<string | undefined>;
  /** How the group is charged: `PostPaid` is pay as you go, which `subPayType` mau needs. */
  declare readonly chargeType: pulumi.Output<string | undefined>;
  /** Kind of payment in detail: `mau` counts the users of each month. It goes with `chargeType` PostPaid, `chargeResourceMode` AppInstance and `maxAmount`. */
  declare readonly subPayType: pulumi.Output<string | undefined>;
  /** What is charged: `AppInstance` are the instances that users get, which `subPayType` mau needs. */
  declare readonly chargeResourceMode: pulumi.Output<string | undefined>;
  /** Most instances that users get, with `subPayType` mau. */
  declare readonly maxAmount: pulumi.Output<number | undefined>;
  /** Discount for the order. Where the program looks it up, add the resource option `ignoreChanges: ["promotionId"]`. */
  declare readonly promotionId: pulumi.Output<string | undefined>;
  /** Whether users get a mail when they are let in or taken out. */
  declare readonly authNotificationEnabled: pulumi.Output<boolean | undefined>;
  /** How the browsers start, and their bookmarks. */
  declare readonly browserConfig: pulumi.Output<BrowserInstanceGroupBrowserConfig | undefined>;
  /** Network of the browsers, and the sites that they may open. */
  declare readonly network: pulumi.Output<BrowserInstanceGroupNetwork | undefined>;
  /** Clipboard, files, clients, picture and watermark, and how sessions end. */
  declare readonly policy: pulumi.Output<BrowserInstanceGroupPolicy | undefined>;
  /** Security of the sessions. */
  declare readonly securityPolicy: pulumi.Output<BrowserInstanceGroupSecurityPolicy | undefined>;
  /** Storage of the sessions. */
  declare readonly storagePolicy: pulumi.Output<BrowserInstanceGroupStoragePolicy | undefined>;
  /** Timers. The create does not take them, so they are set right after. */
  declare readonly timers: pulumi.Output<BrowserInstanceGroupTimers[] | undefined>;
  /** What kind of accounts `users` are. It cannot change while the group has users, since the API does not say how one who is in becomes an account of another kind: take them out first, with `users: []` and an `up` of its own. */
  declare readonly userInfo: pulumi.Output<BrowserInstanceGroupUserInfo | undefined>;
  /** Users who may connect; not together with `userGroupIds`. Left out, they are not managed; `[]` takes everybody out. */
  declare readonly users: pulumi.Output<string[] | undefined>;
  /** User groups that may connect; not together with `users`. Left out, they are not managed; `[]` takes all out. */
  declare readonly userGroupIds: pulumi.Output<string[] | undefined>;
  /** Whether the sessions of the group, with all that is stored on its nodes, may be lost. Without it a change that replaces the group fails in preview. A group that is taken out of the program is deleted in any case. */
  declare readonly allowDataLoss: pulumi.Output<boolean | undefined>;
  /** Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter. */
  declare readonly region: pulumi.Output<string | undefined>;
  /** Id of the browser group; the same as `id`. */
  declare readonly browserInstanceGroupId: pulumi.Output<string>;
  /** State in the cloud: `PUBLISHED` is ready; also `DEPLOYING`, `MAINTAINING`, `FAILED`, `MAINTAIN_FAILED`, `EXPIRED`, `CEASED`, `DELETING` and `UNAVAILABLE`. */
  declare readonly status: pulumi.Output<string>;
  /** Address at which users open a browser of the group. */
  declare readonly defaultAccessUrl: pulumi.Output<string>;
  /** When it was created. */
  declare readonly gmtCreate: pulumi.Output<string>;
  /** When it ends; not with `subPayType` mau. */
  declare readonly expiredTime: pulumi.Output<string>;
  /** `Basic` or `Pro`. */
  declare readonly tier: pulumi.Output<string>;
  /** Id of its policy. */
  declare readonly policyId: pulumi.Output<string>;
  /** Set of browser groups that it belongs to. */
  declare readonly browserInstanceGroupSetId: pulumi.Output<string>;
  /** `User`, `UserGroup` or `Mixed`. */
  declare readonly userGroupAuthMode: pulumi.Output<string>;
  /** Whether users and user groups may be mixed. */
  declare readonly supportUserGroupMixedAuth: pulumi.Output<boolean>;
  /** Most users. */
  declare readonly userQuota: pulumi.Output<number>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): BrowserInstanceGroup {
    const { region, ...rest } = opts ?? {};
    return new BrowserInstanceGroup(name, { region } as object as BrowserInstanceGroupArgs, { ...rest, id });
  }

  constructor(name: string, args: BrowserInstanceGroupArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
