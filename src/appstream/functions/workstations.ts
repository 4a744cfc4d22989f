import { type CamelCased, camelCased } from "../../program/camel-case";
import { programContext } from "../../program/context";
import { nameFilter, onlyMatch } from "../../program/only-match";
import { outputForm } from "../../program/output-form";
import { listServers, type Server, servers } from "../../provider/appstream/workstation-finder";

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

/** All workstations that fit (ListWuyingServer, every page of it). */
export async function getWorkstations(args: GetWorkstationsArgs = {}): Promise<GetWorkstationsResult> {
  const fits = nameFilter(args.nameRegex);
  const found = await listServers(programContext().client, {
    BizRegionId: args.bizRegionId,
    OfficeSiteId: args.officeSiteId,
    ImageId: args.imageId,
    Status: args.status,
  });
  const workstations = found.filter(({ WuyingServerName }) => fits(WuyingServerName)).map(factsOf);
  return { workstations, ids: workstations.map(({ wuyingServerId }) => wuyingServerId) };
}

/** {@link getWorkstations} for arguments that other resources give. */
export const getWorkstationsOutput = outputForm(getWorkstations);

export interface GetWorkstationArgs {
  readonly wuyingServerId: string;
}

/** One workstation (ListWuyingServer). Fails when there is none. */
export async function getWorkstation(args: GetWorkstationArgs): Promise<WorkstationFacts> {
  const server = await servers(programContext().client).get(args.wuyingServerId);
  return onlyMatch({
    what: "workstation",
    filter: args,
    found: server ? [factsOf(server)] : [],
    describe: (each) => each.wuyingServerId,
    narrow: "",
  });
}

/** {@link getWorkstation} for arguments that other resources give. */
export const getWorkstationOutput = outputForm(getWorkstation);
