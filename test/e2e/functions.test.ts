import { FLEET } from "./support/gws-program";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;
afterEach(() => stack.close());

test("every function answers, in its plain and its Output form", async () => {
  stack = await Stack.create();
  stack.program(`${FLEET}
    const clusterId = cluster.id, instanceId = desk.id;
    const { gws } = wuying;
    export const results = pulumi.output(desk.id).apply(async (id) => ({
      clusters: (await gws.getClusters({ nameRegex: "^first$" })).ids.length,
      cluster: (await gws.getCluster({ nameRegex: "first" })).status,
      instances: (await gws.getInstances({ userName: "nobody" })).ids.length,
      instance: (await gws.getInstance({ instanceId: id })).name,
      images: (await gws.getImages({ imageType: "system" })).ids.length,
      image: (await gws.getImage({ nameRegex: "Windows" })).imageType,
      resources: (await gws.getAvailableResources({ clusterType: "gws.s1.advanced" })).resources.length,
      admin: (await gws.getUserAdmin()).isAllow,
    }));
    export const outputs = pulumi.output<unknown[]>([
      gws.getClustersOutput().ids, gws.getClusterOutput({ clusterId }).name,
      gws.getInstancesOutput({ clusterId }).ids, gws.getInstanceOutput({ instanceId }).status,
      gws.getImagesOutput({ imageType: "system" }).ids, gws.getAvailableResourcesOutput().availableResources,
      gws.getClusterPolicyOutput({ clusterId }).udpPort, gws.getUserAdminOutput().isAdmin,
      gws.getClusterConnectionsOutput({ clusterId, startTime: "2020-09-01T00:00:00.000Z", endTime: pulumi.output("2020-09-02T00:00:00.000Z") }).connections,
    ]).apply((all) => all.length);
    export const ticket = gws.getConnectTicketOutput({ instanceId, appName: "Editor" }).ticket;
  `);
  const { output } = await stack.up();
  expect(output).toContain("ticket : [secret]");
  const { output: shown } = await stack.succeed("stack", "output", "--json");
  expect(JSON.parse(shown)).toMatchObject({
    results: {
      clusters: 1,
      cluster: "running",
      instances: 0,
      instance: "desk-one",
      image: "system",
      admin: expect.any(Boolean),
    },
    outputs: 9,
    ticket: "[secret]",
  });
  const { output: ticket } = await stack.succeed("stack", "output", "ticket", "--show-secrets");
  expect(Buffer.from(ticket.trim(), "base64").toString()).toContain("Editor");
  expect((await stack.state()).text).not.toContain(ticket.trim());
});

test("a restart is done once, and again when a trigger changes", async () => {
  stack = await Stack.create();
  stack.program(
    `${FLEET}\nnew wuying.gws.InstanceRestart("r", { instanceId: desk.id, triggers: { patch: "1" } });`,
  );
  await stack.up();
  expect(await stack.control.calls("RestartInstance")).toHaveLength(1);
  await stack.expectNoChanges();
  await stack.refresh();
  await stack.expectNoChanges();
  stack.edit('patch: "1"', 'patch: "2"');
  await stack.up();
  expect(await stack.control.calls("RestartInstance")).toHaveLength(2);
  await stack.destroy();
});
