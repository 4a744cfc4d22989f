import { decode } from "../../src/api/decode";
import * as gws from "../../src/api/generated/gws";

const { response } = gws.DescribeInstances;

describe("decode", () => {
  test("reads numbers and booleans that come as strings", () => {
    const body = { TotalCount: "1", Instances: [{ IsBoundUser: "true", MaxBandwidthIn: "100" }] };
    expect(decode(response, body)).toEqual({
      TotalCount: 1,
      Instances: [{ IsBoundUser: true, MaxBandwidthIn: 100 }],
    });
  });

  test("reads Python's spelling of booleans", () => {
    expect(decode(gws.DescribeClusterPolicy.response, { TaskFinished: "False" })).toEqual({
      TaskFinished: false,
    });
  });

  test("reads strings that come as numbers", () => {
    expect(decode({ Code: { type: "string" } }, { Code: 200 })).toEqual({ Code: "200" });
  });

  test("reads one object where a list is documented", () => {
    const body = { Clusters: { ClusterId: "c-1", InstanceCount: 1 } };
    expect(decode(gws.DescribeClusters.response, body)).toEqual({
      Clusters: [{ ClusterId: "c-1", InstanceCount: 1 }],
    });
  });

  test("reads the older name of a field", () => {
    expect(decode(response, { Instances: [{ UserId: "1234" }] })).toEqual({
      Instances: [{ UserId: "1234", UserUid: 1234 }],
    });
  });

  test("keeps fields that the shape does not know", () => {
    const body = { New: { deep: 1 }, Instances: [{ AlsoNew: true }] };
    expect(decode(response, body)).toEqual(body);
  });

  test("takes null and what cannot be read for absent", () => {
    const body = { TotalCount: "many", PageSize: "", RequestId: null, Instances: [null] };
    expect(decode(response, body)).toEqual({ Instances: [] });
  });
});
