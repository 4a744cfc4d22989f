/** What the objects of a resource type are called in a sentence. */
export interface Kind {
  readonly one: string;
  readonly many: string;
  /** Set where a resource does something and leaves no object: it runs, and is not made or deleted. */
  readonly acts?: true;
}

const thing = (one: string, many = `${one}s`): Kind => ({ one, many });
const act = (one: string, many = `${one}s`): Kind => ({ one, many, acts: true });

/** The resource types by their tokens. */
export const KINDS: Readonly<Record<string, Kind>> = {
  "gws:ServiceLinkedRole": thing("service-linked role"),
  "gws:Cluster": thing("cluster"),
  "gws:Instance": thing("desktop"),
  "gws:InstanceRestart": act("desktop restart"),
  "gws:InstancesReady": act("wait for desktops", "waits for desktops"),
  "gws:Image": thing("image"),
  "appstream:AppInstanceGroup": thing("group"),
  "appstream:Workstation": thing("workstation"),
  "appstream:Image": thing("image"),
  "appstream:GroupAuthorization": thing("group authorization"),
  "appstream:ResourceTags": thing("set of resource tags", "sets of resource tags"),
  "appstream:TenantConfig": thing("tenant configuration"),
  "appstream:SessionLogOff": act("session log-off"),
  "appstream:SessionUnbind": act("session unbinding"),
  "appstream:AppInstanceRemoval": act("session instance removal"),
  "appstream:WorkstationRestart": act("workstation restart"),
  "appstream:WorkstationsReady": act("wait for workstations", "waits for workstations"),
  "appstream:GroupRenewal": act("group renewal"),
  "appstream:WorkstationRenewal": act("workstation renewal"),
  "appstream:OtaApproval": act("OTA approval"),
  "appstream:BrowserInstanceGroup": thing("browser group"),
};

/** What a type is called; a type that this version does not know keeps its token. */
export const kindOf = (token: string): Kind => KINDS[token] ?? thing(token, token);
