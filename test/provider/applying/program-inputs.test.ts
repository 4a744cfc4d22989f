import { withHidden } from "../../../src/provider/applying/applied";
import { programInputs } from "../../../src/provider/applying/program-inputs";
import { browserInstanceGroup } from "../../../src/provider/appstream/browser-instance-group/declaration";

const inputs = { bizRegionId: "cn-hangzhou", policy: { clipboardPolicy: { clipboard: "read" } } };

test("what a program leaves to the cloud stays out of its inputs, as deep inside an object as it lies", () => {
  const applied = withHidden(browserInstanceGroup, inputs, inputs);
  const now = {
    ...applied,
    tier: "Pro",
    imageId: "img-1",
    policy: {
      fileManager: false,
      clipboardPolicy: { clipboard: "read", clipboardScope: "global" },
      watermarkPolicy: { watermarkSwitch: "OFF" },
    },
  };
  expect(programInputs(browserInstanceGroup, applied, now)).toEqual(inputs);
});

test("what it says comes in as it is now, as deep inside as well", () => {
  const applied = withHidden(browserInstanceGroup, inputs, inputs);
  const now = { ...applied, policy: { clipboardPolicy: { clipboard: "off", clipboardScope: "global" } } };
  expect(programInputs(browserInstanceGroup, applied, now)).toMatchObject({
    policy: { clipboardPolicy: { clipboard: "off" } },
  });
});
