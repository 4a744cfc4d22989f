import { gws } from "../../src/emulator/products/gws";
import { describeConformance } from "./support/describe-conformance";

describeConformance({
  title: "cloud desktop",
  product: gws,
  script: "gws_lifecycle.py",
  signature: "HMAC-SHA1",
  unanswered: [],
  alsoOn: (calls) => {
    test("sends an empty NatId, which takes the gateway's link away", () => {
      const links = calls().filter(({ operation }) => operation === "SetClusterDnat");
      expect(links.map(({ parameters }) => parameters.NatId)).toEqual(["nat-conformance", ""]);
    });
  },
});
