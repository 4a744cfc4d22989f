import { type Client, gws, listAll, SharedReads } from "../../api";

export type Cluster = gws.DescribeClustersResponseClustersItem;
export type Instance = gws.DescribeInstancesResponseInstancesItem;
export type Image = gws.DescribeImagesResponseImagesItem;

const PAGE_SIZE = 100;

export const listClusters = (client: Client): Promise<Cluster[]> =>
  listAll(
    client,
    gws.DescribeClusters,
    {},
    { items: (page) => page.Clusters, total: (page) => page.TotalCount, pageSize: PAGE_SIZE },
  );

export const listInstances = (
  client: Client,
  filter: gws.DescribeInstancesRequest = {},
): Promise<Instance[]> =>
  listAll(client, gws.DescribeInstances, filter, {
    items: (page) => page.Instances,
    total: (page) => page.TotalCount,
    pageSize: PAGE_SIZE,
  });

// DescribeImages takes neither an id nor a page, so every read is a listing of all images.
export async function listImages(client: Client, filter: gws.DescribeImagesRequest = {}): Promise<Image[]> {
  const { Images } = await client.call(gws.DescribeImages, filter);
  return [...(Images ?? [])];
}

/** Reads by id. Reads of one kind that come together share one listing. */
export interface Finders {
  readonly clusters: SharedReads<Cluster>;
  readonly instances: SharedReads<Instance>;
  readonly images: SharedReads<Image>;
}

const byClient = new WeakMap<Client, Finders>();

export function finders(client: Client): Finders {
  const known = byClient.get(client);
  if (known) return known;
  const made = makeFinders(client);
  byClient.set(client, made);
  return made;
}

function makeFinders(client: Client): Finders {
  return {
    clusters: new SharedReads<Cluster>({
      readOne: async (ClusterId) =>
        (await client.call(gws.DescribeClusters, { ClusterId })).Clusters?.find(
          (each) => each.ClusterId === ClusterId,
        ),
      readAll: () => listClusters(client),
      idOf: (cluster) => cluster.ClusterId,
    }),
    instances: new SharedReads<Instance>({
      readOne: async (InstanceId) =>
        (await client.call(gws.DescribeInstances, { InstanceId })).Instances?.find(
          (each) => each.InstanceId === InstanceId,
        ),
      readAll: () => listInstances(client),
      idOf: (instance) => instance.InstanceId,
    }),
    images: new SharedReads<Image>({
      readOne: async (id) => (await listImages(client)).find((each) => each.ImageId === id),
      readAll: () => listImages(client),
      idOf: (image) => image.ImageId,
    }),
  };
}
