import spec from "../../spec/gws.json";
import { describeConformance } from "./support/describe-conformance";

describeConformance({
  product: "cloud desktop",
  script: "gws_lifecycle.py",
  operations: Object.keys(spec.operations),
  signature: "HMAC-SHA1",
  unanswered: [],
  alsoOn: (calls) => {
    test("sends an empty NatId, which takes the gateway's link away", () => {
      const links = calls().filter(({ operation }) => operation === "SetClusterDnat");
      expect(links.map(({ parameters }) => parameters.NatId)).toEqual(["nat-conformance", ""]);
    });
  },
});
