import { type CamelCased, camelCased } from "../../program/camel-case";
import { programFunction } from "../../program/function";
import { nameFilter, onlyMatch } from "../../program/only-match";
import { listServers, type Server, servers } from "../../provider/appstream/workstation/reads";

export interface GetWorkstationsArgs {
  /** Only workstations whose name fits this regular expression. */
  readonly nameRegex?: string;
  readonly bizRegionId?: string;
  readonly officeSiteId?: string;
  readonly imageId?: string;
  /** Only workstations in this state, such as `RUNNING`. */
  readonly status?: string;
}

/** A workstation, with all that ListWuyingServer returns of it, and its id for certain. */
export type WorkstationFacts = CamelCased<Server> & { readonly wuyingServerId: string };

export interface GetWorkstationsResult {
  readonly workstations: WorkstationFacts[];
  /** Ids of the workstations, in the same order. */
  readonly ids: string[];
}

const factsOf = (server: Server): WorkstationFacts => ({
  ...camelCased(server),
  wuyingServerId: server.WuyingServerId ?? "",
});

export const allWorkstations = programFunction<GetWorkstationsArgs, GetWorkstationsResult>({
  token: "appstream:getWorkstations",
  args: {
    nameRegex: { type: "string" },
    bizRegionId: { type: "string" },
    officeSiteId: { type: "string" },
    imageId: { type: "string" },
    status: { type: "string" },
  },
  async run(args, { client }) {
    const fits = nameFilter(args.nameRegex);
    const found = await listServers(client, {
      BizRegionId: args.bizRegionId,
      OfficeSiteId: args.officeSiteId,
      ImageId: args.imageId,
      Status: args.status,
    });
    const workstations = found.filter(({ WuyingServerName }) => fits(WuyingServerName)).map(factsOf);
    return { workstations, ids: workstations.map(({ wuyingServerId }) => wuyingServerId) };
  },
});

export interface GetWorkstationArgs {
  readonly wuyingServerId: string;
}

export const oneWorkstation = programFunction<GetWorkstationArgs, WorkstationFacts>({
  token: "appstream:getWorkstation",
  args: { wuyingServerId: { type: "string", required: true } },
  async run(args, { objects }) {
    const server = await objects.get(servers, args.wuyingServerId);
    return onlyMatch({
      what: "workstation",
      filter: args,
      found: server ? [factsOf(server)] : [],
      describe: (each) => each.wuyingServerId,
      narrow: "",
    });
  },
});
