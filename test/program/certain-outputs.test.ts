import { declarations } from "../../src/provider/declarations";
import { cluster } from "../../src/provider/gws/cluster/declaration";
import { serviceLinkedRole } from "../../src/provider/gws/service-linked-role/declaration";
import type { Declaration, Properties } from "../../src/provider/language/declaration";
import { isCertain } from "../../src/render/certain";
import { Cloud } from "../provider/support/cloud";
import { BROWSERS, CLUSTER, DESKTOP, GROUP, WORKSTATION } from "../provider/support/inputs";

/** The properties that a program may leave out, and that the class nevertheless has as certain. */
const certainByDefault = ({ properties }: Declaration): string[] =>
  Object.keys(properties).filter((name) => {
    const property = properties[name];
    return property && isCertain(property) && property.default !== undefined;
  });

/** What an object with such properties is made from, which says nothing of them. */
const INPUTS: Readonly<Record<string, (cloud: Cloud) => Promise<Properties>>> = {
  "gws:Instance": async (cloud) => ({ ...DESKTOP, clusterId: await clusterIn(cloud), name: "desk" }),
  "appstream:AppInstanceGroup": async () => ({ ...GROUP, appInstanceGroupName: "own" }),
  "appstream:Workstation": async () => WORKSTATION,
  "appstream:BrowserInstanceGroup": async () => BROWSERS,
};

async function clusterIn(cloud: Cloud): Promise<string> {
  await cloud.create(serviceLinkedRole, {});
  return (await cloud.create(cluster, CLUSTER)).id;
}

let cloud: Cloud;
beforeAll(async () => {
  cloud = await Cloud.start();
});
afterAll(() => cloud.close());

const withDefaults = declarations.filter((declaration) => certainByDefault(declaration).length > 0);

test.each(withDefaults)(
  "$token has what its class says is certain, made here or read by its id",
  async (declaration) => {
    const inputs = await INPUTS[declaration.token]?.(cloud);
    if (!inputs) {
      throw new Error(`INPUTS does not say what ${declaration.token} is made from`);
    }
    const names = certainByDefault(declaration);
    const { id, applied } = await cloud.create(declaration, inputs);
    const found = await cloud.read(declaration, id, {});
    const expected = Object.fromEntries(names.map((name) => [name, declaration.properties[name]?.default]));
    expect(applied).toMatchObject(expected);
    expect(found?.applied).toMatchObject(expected);
  },
);
