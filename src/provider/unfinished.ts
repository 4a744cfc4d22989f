import type { Client, Product } from "../api";
import { CLOUD_APP } from "./appstream/facts";
import { listGroups } from "./appstream/group";
import { imageCandidate } from "./appstream/image";
import { listCenterImages } from "./appstream/image-finder";
import { listServers, stateOf } from "./appstream/workstation-finder";
import { type Candidate, isFromThen } from "./create-once";
import { clusterCandidate } from "./gws/cluster";
import { listClusters, listImages, listInstances } from "./gws/finders";
import type { Entry, Journal } from "./journal";
import { momentOf } from "./moment";
import { isOwnerKey, markOf } from "./owner-name";

/** An object whose create has not been finished, or a create of which nobody knows what it made. */
export interface Unfinished {
  /** The resource type; absent when nobody knows. */
  readonly kind?: string;
  /** Absent when the outcome of the create is unknown. */
  readonly id?: string;
  /** When the object was made, in milliseconds since the epoch; absent when the cloud does not say it. */
  readonly createdAt?: number;
  readonly foundBy: readonly ("mark" | "journal")[];
  /** When the journal noted the create, and in which file. */
  readonly notedAt?: number;
  readonly file?: string;
  /** Where the outcome is unknown: objects without a mark that the create may have made. */
  readonly candidates?: readonly string[];
}

/** Kinds of one product that could not be listed. */
export interface ListingFailure {
  readonly product: Product;
  readonly kinds: readonly string[];
  /** The first reason. */
  readonly error: unknown;
}

interface Kind {
  readonly name: string;
  readonly product: Product;
  readonly list: (client: Client) => Promise<readonly Candidate[]>;
  /** The create sends no mark along, so the journal notes it before the object has an id. */
  readonly unmarkedAtFirst?: true;
}

/** How the objects of each resource type are listed and marked. */
const KINDS: readonly Kind[] = [
  {
    name: "gws.Cluster",
    product: "gws",
    list: async (client) =>
      (await listClusters(client)).filter(({ Status }) => Status !== "deleted").map(clusterCandidate),
    unmarkedAtFirst: true,
  },
  {
    name: "gws.Instance",
    product: "gws",
    list: async (client) =>
      (await listInstances(client)).map((each) => named(each.InstanceId, each.Name, each.CreateTime)),
  },
  {
    name: "gws.Image",
    product: "gws",
    list: async (client) =>
      (await listImages(client)).map((each) => named(each.ImageId, each.Name, each.CreateTime)),
  },
  {
    name: "appstream.AppInstanceGroup",
    product: "appstream-center",
    list: async (client) =>
      (await listGroups(client, { ProductType: CLOUD_APP })).map((each) =>
        named(each.AppInstanceGroupId, each.AppInstanceGroupName, each.GmtCreate),
      ),
  },
  {
    name: "appstream.Workstation",
    product: "appstream-center",
    list: async (client) =>
      (await listServers(client))
        .filter((each) => stateOf(each) !== "DELETED")
        .map((each) => named(each.WuyingServerId, each.WuyingServerName, each.CreateTime)),
  },
  {
    name: "appstream.Image",
    product: "appstream-center",
    list: async (client) => (await listCenterImages(client, {})).map(imageCandidate),
    unmarkedAtFirst: true,
  },
];

const named = (
  id: string | undefined,
  name: string | undefined,
  createTime: string | undefined,
): Candidate => ({
  id: id ?? "",
  mark: markOf(name),
  createdAt: momentOf(createTime),
});

type Listed = Candidate & { readonly kind: Kind };

/** Looks for what killed runs have left in the account, by its mark and by this machine's journal. Changes nothing. */
export async function findUnfinished(
  client: Client,
  journal: Journal,
): Promise<{ readonly found: readonly Unfinished[]; readonly failures: readonly ListingFailure[] }> {
  const listings = await Promise.all(
    KINDS.map(async (kind) => {
      try {
        return { kind, objects: (await kind.list(client)).map((each) => ({ ...each, kind })) };
      } catch (error) {
        return { kind, error };
      }
    }),
  );
  const objects = listings.flatMap((listing) => listing.objects ?? []);
  const failures = failuresOf(listings.filter((listing) => listing.objects === undefined));
  const entries = journal.entries();
  const made = objects.flatMap((object): Unfinished[] => {
    const isMarked = isOwnerKey(object.mark);
    const noted = entries.find(([key, entry]) => isAbout(key, entry, object));
    if (!isMarked && noted === undefined) return [];
    return [
      {
        kind: object.kind.name,
        id: object.id,
        createdAt: object.createdAt,
        foundBy: [...(isMarked ? (["mark"] as const) : []), ...(noted ? (["journal"] as const) : [])],
        ...(noted && noteOf(journal, noted)),
      },
    ];
  });
  const notMet = entries.filter(([key, entry]) => !objects.some((object) => isAbout(key, entry, object)));
  const unknown = notMet.flatMap((noted): Unfinished[] => {
    const [, { id }] = noted;
    const about = { foundBy: ["journal"] as const, ...noteOf(journal, noted) };
    if (id === undefined) return [{ ...about, candidates: candidatesOf(noted[1], objects) }];
    // What was listed completely and is not there is gone. A restart, whose id has an "@", leaves no object.
    return failures.length === 0 || id.includes("@") ? [] : [{ ...about, id }];
  });
  return { found: [...made, ...unknown], failures };
}

const isAbout = (key: string, entry: Entry, { id, mark }: Listed): boolean =>
  entry.id === undefined ? mark === key : entry.id === id;

const noteOf = (journal: Journal, [key, { at }]: readonly [string, Entry]) => ({
  notedAt: at,
  file: journal.fileOf(key),
});

const candidatesOf = ({ before, at }: Entry, objects: readonly Listed[]): string[] =>
  objects
    .filter(
      ({ id, kind, mark, createdAt }) =>
        kind.unmarkedAtFirst &&
        mark === undefined &&
        !before?.includes(id) &&
        (createdAt === undefined || isFromThen(createdAt, at)),
    )
    .map(({ id }) => id);

function failuresOf(failed: readonly { readonly kind: Kind; readonly error?: unknown }[]): ListingFailure[] {
  const products = [...new Set(failed.map(({ kind }) => kind.product))];
  return products.map((product) => {
    const ofProduct = failed.filter(({ kind }) => kind.product === product);
    return { product, kinds: ofProduct.map(({ kind }) => kind.name), error: ofProduct[0]?.error };
  });
}
