import { appstream, type Client, listAll } from "../../../api";

export type CenterImage = appstream.ListImageResponseDataItem;

/** Images that fit, every page of them. The API counts them in `Count`. */
export const listCenterImages = (
  client: Client,
  filter: appstream.ListImageRequest,
): Promise<CenterImage[]> =>
  listAll(client, appstream.ListImage, filter, {
    items: (page) => page.Data,
    total: (page) => page.Count,
    pageSize: 100,
  });

export async function findCenterImage(client: Client, ImageId: string): Promise<CenterImage | undefined> {
  return (await listCenterImages(client, { ImageId })).find((each) => each.ImageId === ImageId);
}
