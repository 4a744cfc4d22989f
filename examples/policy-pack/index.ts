import { PolicyPack, type ResourceValidationPolicy } from "@pulumi/policy";
import { policies } from "pulumi-wuying/policy-pack";

// A rule of your own goes beside those of the package.
const diskSize: ResourceValidationPolicy = {
  name: "studio-disk-size",
  description: "No desktop has a system disk above 200 GiB.",
  enforcementLevel: "advisory",
  validateResource: ({ type, props }, reportViolation) => {
    if (type.endsWith("/gws:Instance") && props.systemDiskSize > 200) {
      reportViolation("systemDiskSize must be at most 200.");
    }
  },
};

new PolicyPack(
  "wuying-policy-pack",
  { policies: [...policies, diskSize] },
  {
    // What is not said here is as the package has it; --policy-pack-config says otherwise for one run.
    "wuying-tags": { enforcementLevel: "advisory", required: ["owner"] },
  },
);
