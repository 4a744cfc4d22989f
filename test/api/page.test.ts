import { listAll } from "../../src/api";
import * as gws from "../../src/api/generated/gws";
import { clientFor, json, withServer } from "./server";

const clusters = Array.from({ length: 7 }, (_, index) => ({ ClusterId: `c-${index}` }));
const items = (answer: gws.DescribeClustersResponse) => answer.Clusters;
const total = (answer: gws.DescribeClustersResponse) => answer.TotalCount;

/** Serves the clusters, at most `cap` a page. */
async function list(cap: number, paging: { total?: typeof total; pageSize: number }, extra: object = {}) {
  let ids: (string | undefined)[] = [];
  let calls = 0;
  await withServer(
    ({ form }, response) => {
      const size = Math.min(cap, Number(form.PageSize));
      const start = (Number(form.PageNumber) - 1) * size;
      json(response, 200, {
        Clusters: clusters.slice(start, start + size),
        TotalCount: clusters.length,
        ...extra,
      });
    },
    async (server) => {
      const all = await listAll(clientFor(server), gws.DescribeClusters, {}, { items, ...paging });
      ids = all.map(({ ClusterId }) => ClusterId);
      calls = server.received.length;
    },
  );
  return { ids, calls };
}

const everyId = clusters.map(({ ClusterId }) => ClusterId);

describe("listAll", () => {
  test("reads pages up to the total", async () => {
    expect(await list(100, { total, pageSize: 3 })).toEqual({ ids: everyId, calls: 3 });
  });

  test("stops at a short page where there is no total", async () => {
    expect(await list(100, { pageSize: 3 })).toEqual({ ids: everyId, calls: 3 });
  });

  test("goes on after a short page of a server that caps the page size", async () => {
    expect(await list(2, { total, pageSize: 5 })).toEqual({ ids: everyId, calls: 4 });
  });

  test("stops at an empty page where the total is wrong", async () => {
    expect(await list(100, { total, pageSize: 3 }, { TotalCount: 99 })).toEqual({ ids: everyId, calls: 4 });
  });
});
