import { hasTags, isOwn, listed, nameOf, type ObjectRun, readWhole } from "../provider/found-objects";
import type { Declaration, Properties } from "../provider/language/declaration";
import { isObject } from "../provider/language/values";
import { type Found, type ListingFailure, listEvery } from "../provider/list-every";
import { ADOPTABLE, defectOf } from "./kinds";

/** Which objects to take over. An object has to fit everything that is given. */
export interface AdoptFilter {
  /** The types to look for. */
  readonly types: readonly Declaration[];
  readonly name?: RegExp | undefined;
  readonly tags: readonly (readonly [key: string, value: string])[];
  /** Ids or names of clusters, of which one is the object's, or is the object. */
  readonly clusters: readonly string[];
  /** Users of whom one has the object. */
  readonly users: readonly string[];
}

/** A region to look in. */
export interface Place {
  /** Absent where the program needs to name none. */
  readonly region?: string;
  readonly run: ObjectRun;
}

/** An object to take over, with all that a program says of it. */
export interface Taken {
  readonly declaration: Declaration;
  readonly id: string;
  readonly name: string;
  readonly region?: string;
  readonly properties: Properties;
}

/** An object that fits and is not taken over. */
export interface LeftOut {
  readonly declaration: Declaration;
  readonly id: string;
  readonly name: string;
  readonly because: string;
}

export interface Findings {
  readonly taken: readonly Taken[];
  readonly leftOut: readonly LeftOut[];
  readonly failures: readonly ListingFailure[];
}

/** Lists the objects that fit. Of what is listed twice, as by two regions that share an endpoint, the first counts. */
export async function findAdoptable(places: readonly Place[], filter: AdoptFilter): Promise<Findings> {
  const all = await Promise.all(places.map((place) => findIn(place, filter)));
  const seen = new Set<string>();
  const isNew = ({ declaration: { token }, id }: LeftOut | Taken): boolean => {
    const key = `${token} ${id}`;
    const known = seen.has(key);
    seen.add(key);
    return !known;
  };
  return {
    taken: all.flatMap(({ taken }) => taken).filter(isNew),
    leftOut: all.flatMap(({ leftOut }) => leftOut).filter(isNew),
    failures: all.flatMap(({ failures }) => failures),
  };
}

async function findIn({ region, run }: Place, filter: AdoptFilter): Promise<Findings> {
  const { objects, failures } = await listEvery(run.client, typesToList(filter));
  const clusterIds = objects
    .filter((object) => isCluster(object) && isNamed(filter.clusters, object))
    .map(({ id }) => id);
  const fitting = await Promise.all(
    objects
      .filter(({ declaration }) => filter.types.includes(declaration))
      .filter(isOwn)
      .filter((object) => filter.name?.test(nameOf(object)) ?? true)
      .filter((object) => filter.clusters.length === 0 || isOfCluster(object, filter.clusters, clusterIds))
      .map(async (object) => {
        const isTagged = filter.tags.length === 0 || (await hasTags(run, object, filter.tags));
        const because = reasonToLeave(object);
        const properties = isTagged && because === undefined ? await known(run, object) : object.properties;
        return isTagged && hasUser(properties, filter.users) ? [{ object, properties, because }] : [];
      }),
  );
  const leftOut: LeftOut[] = [];
  const taken: Taken[] = [];
  for (const { object, properties, because } of fitting.flat()) {
    const { declaration, id } = object;
    const name = nameOf(object);
    if (because === undefined) {
      taken.push({ declaration, id, name, properties, ...(region === undefined ? {} : { region }) });
    } else {
      leftOut.push({ declaration, id, name, because });
    }
  }
  return { taken, leftOut, failures };
}

/** A cluster that is named is looked for among the clusters. */
function typesToList({ types, clusters }: AdoptFilter): readonly Declaration[] {
  if (clusters.length === 0 || types.some(isClusterType)) {
    return types;
  }
  return [...types, ...ADOPTABLE.filter(isClusterType)];
}

const isClusterType = ({ token }: Declaration): boolean => token === "gws:Cluster";
const isCluster = ({ declaration }: Found): boolean => isClusterType(declaration);

const isNamed = (names: readonly string[], object: Found): boolean =>
  names.includes(object.id) || names.includes(nameOf(object));

const isOfCluster = (object: Found, given: readonly string[], ids: readonly string[]): boolean => {
  const clusterId = isCluster(object) ? object.id : object.properties.clusterId;
  return typeof clusterId === "string" && [...given, ...ids].includes(clusterId);
};

function reasonToLeave(object: Found): string | undefined {
  if (object.mark !== undefined) {
    return 'an unfinished create of "pulumi up" has made it: see pulumi-wuying unfinished';
  }
  return defectOf(object);
}

/**
 * What is known of an object. Machines are many, and of them the listing tells what matters; of all others that is
 * read too which takes calls of its own: a program that left the domain of a cluster out would take the cluster out of it.
 */
const known = async (run: ObjectRun, object: Found): Promise<Properties> =>
  isMachine(object.declaration) || !hasMore(object.declaration)
    ? object.properties
    : { ...object.properties, ...(await readWhole(run, object)) };

const isMachine = ({ holdsData }: Declaration): boolean => holdsData?.people !== undefined;

const hasMore = ({ properties }: Declaration): boolean =>
  Object.values(properties).some(({ read }) => read !== undefined && "isApart" in read);

const hasUser = ({ user, users }: Properties, wanted: readonly string[]): boolean => {
  const names = [...listed(users), ...(isObject(user) ? [String(user.userName)] : [])];
  return wanted.length === 0 || wanted.some((each) => names.includes(each));
};
