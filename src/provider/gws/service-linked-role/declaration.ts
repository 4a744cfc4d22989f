import * as gws from "../../../api/generated/gws";
import type { Declaration } from "../../language/declaration";
import { NOBODY } from "../../language/disruption";

const ROLE = "AliyunServiceRoleForGws";

export const serviceLinkedRole: Declaration = {
  token: "gws:ServiceLinkedRole",
  doc:
    "The service-linked role through which cloud desktop works on your ECS, VPC and NAT resources. It has to exist before the first cluster. " +
    "Creating it again is harmless. Destroying the resource leaves the role in the account, since other clusters may need it; delete it in the RAM console.",
  properties: {},
  outputs: {
    roleName: {
      type: "string",
      doc: "Name of the role.",
      read: { operation: "CreateServiceLinkedRole", field: "" },
    },
    alreadyExists: {
      type: "boolean",
      doc: "Whether the account had the role before.",
      read: { operation: "CreateServiceLinkedRole", field: "AlreadyExists" },
    },
  },
  disruption: { create: NOBODY, replace: NOBODY, delete: NOBODY },
  timeouts: { create: "5m", update: "5m", delete: "5m" },
  lifecycle: {
    createdBy: [gws.CreateServiceLinkedRole],
    async create({ call }) {
      const { AlreadyExists } = await call(gws.CreateServiceLinkedRole, {}, { repeatable: true });
      return { id: ROLE, known: { alreadyExists: AlreadyExists ?? null } };
    },
    // The public API can create the role but neither look at it nor delete it.
    read: async (_context, _id, known) => ({ ...known, roleName: ROLE }),
    list: { unlisted: "an account has one such role, which a create after a killed one answers with" },
    remove: async () => undefined,
  },
};
