import { encode } from "../../src/api/encode";
import * as appstream from "../../src/api/generated/appstream";
import * as gws from "../../src/api/generated/gws";

describe("encode", () => {
  test("sends empty strings, because they are instructions", () => {
    expect(encode(gws.SetClusterDnat, { ClusterId: "c", NatId: "" }).form).toEqual({
      ClusterId: "c",
      NatId: "",
    });
  });

  test("leaves out what is undefined or null", () => {
    const request = { ClusterId: undefined, PageSize: null } as unknown as gws.DescribeClustersRequest;
    expect(encode(gws.DescribeClusters, request)).toEqual({ query: {}, form: {} });
  });

  test("numbers the elements of a list and names the fields of its objects", () => {
    const { form } = encode(appstream.TagCloudResources, {
      ResourceType: "AppId",
      ResourceIds: ["a", "b"],
      Tags: [{ Key: "k", Value: "" }],
    });
    expect(form).toMatchObject({
      "ResourceIds.1": "a",
      "ResourceIds.2": "b",
      "Tags.1.Key": "k",
      "Tags.1.Value": "",
    });
  });

  test("sends nothing for an empty numbered list", () => {
    expect(encode(appstream.StartWuyingServer, { WuyingServerIdList: [] })).toEqual({ query: {}, form: {} });
  });

  test("writes an object as one JSON text without its absent fields", () => {
    const { form } = encode(appstream.ModifyNodePoolAmount, {
      AppInstanceGroupId: "aig-1",
      ProductType: "CloudApp",
      NodePool: { NodeAmount: 2, PrePaidNodeAmountModifyMode: undefined },
    });
    expect(form.NodePool).toBe('{"NodeAmount":2}');
  });

  test("sends an empty JSON list of objects where none is given, as the SDK does", () => {
    const { query } = encode(appstream.ModifyBrowserInstanceGroup, { BrowserInstanceGroupId: "b-1" });
    expect(query).toEqual({ BrowserInstanceGroupId: "b-1", Timers: "[]" });
  });

  test("puts everything of a GET into the query", () => {
    const { query, form } = encode(appstream.GetBrowserInstanceGroup, { BrowserInstanceGroupId: "b-1" });
    expect([query, form]).toEqual([{ BrowserInstanceGroupId: "b-1" }, {}]);
  });

  test("refuses a parameter that the operation does not have", () => {
    expect(() => encode(gws.DeleteCluster, { ClusterID: "c" })).toThrow(
      "DeleteCluster failed with InvalidRequest: ClusterID is not one of its parameters.",
    );
  });

  test("refuses a number that is none", () => {
    expect(() => encode(gws.DescribeClusters, { PageSize: Number.NaN })).toThrow(
      "PageSize must be a number: got NaN",
    );
  });
});
