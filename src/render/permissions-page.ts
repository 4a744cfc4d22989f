import { isRead, type Product } from "../api";
import { ramActionOf } from "../api/advice";
import { productOf } from "../provider/language/product";
import { kebab, nameOf } from "./described";
import { type Calling, operationsOf, type Purpose } from "./operations-of";
import { type Called, calledBy, policyFor } from "./ram-policy";

/** Operations of resources whose own page in the vendor's reference names the action. */
export const DOCUMENTED: ReadonlySet<string> = new Set([
  "AuthorizeInstanceGroup",
  "CreateWuyingServer",
  "DeleteAppInstanceGroup",
  "DeleteAppInstances",
  "DeleteWuyingServer",
  "GetAppInstanceGroup",
  "ListAppInstanceGroup",
  "ListTenantConfig",
  "ListWuyingServer",
  "ModifyNodePoolAmount",
  "ModifyNodePoolAttribute",
  "RenewWuyingServer",
  "StartTaskForDistributeImage",
  "StartWuyingServer",
  "UpdateAppInstanceGroupImage",
]);

/** What a preview with `wuying:inspectSessions`, and `pulumi-wuying report` with look-ups, read besides. */
export const LOOK_UPS: readonly Called[] = [
  { product: "gws", name: "DescribeClusterConnections" },
  { product: "appstream-center", name: "ListAppInstances" },
  { product: "appstream-center", name: "ListBindInfo" },
  { product: "appstream-center", name: "GetResourcePrice" },
  { product: "appstream-center", name: "GetResourceRenewPrice" },
];

function knowledge(product: Product, operation: string): string {
  if (product === "gws") {
    return "assumed";
  }
  return DOCUMENTED.has(operation) ? "documented" : "by the pattern";
}

const fenced = (operations: readonly Called[]): string =>
  `\`\`\`json\n${JSON.stringify(policyFor(operations), undefined, 2)}\n\`\`\``;

function purposeWords(purposes: readonly Purpose[], { isAction }: Calling): string {
  return purposes.map((purpose) => (isAction && purpose === "create" ? "do it" : purpose)).join(", ");
}

function section(type: Calling): string {
  const { module, type: name } = nameOf(type);
  const product = productOf(type.token);
  const rows = operationsOf(type).map(
    (operation) =>
      `| \`${ramActionOf(product, operation.name)}\` | ${purposeWords(operation.purposes, type)} | ${knowledge(product, operation.name)} |`,
  );
  return `### wuying.${module}.${name}

[Reference](reference/${module}/${kebab(name)}.md)

| action | to | name |
| --- | --- | --- |
${rows.join("\n")}

${fenced(calledBy(type))}
`;
}

/** The page that says which permissions of RAM each resource needs. */
export function renderPermissionsPage(all: readonly Calling[]): string {
  const everything = all.flatMap(calledBy);
  const reads = [...everything, ...LOOK_UPS].filter(isRead);
  const named = [...new Set(everything.map(({ product, name }) => `${product} ${name}`))];
  return `# Permissions

Made by \`scripts/generate-pages.mjs\` from the declarations of the resources; \`npm test\` fails when it is out of date.

The access key that runs Pulumi belongs to a RAM user or role of your account. Below is what that user or role has to be allowed, as policies to copy: for [everything](#everything), for somebody who [only looks](#only-looking), and for [each resource](#by-resource). Put together the policies of what a stack has; more than one can be attached.

## How to use a policy

1. In the RAM console, under Permissions, Policies, choose to create a policy, and paste it into the JSON editor.
2. Grant it to the RAM user or role whose access key Pulumi uses.
3. Run \`npx pulumi-wuying doctor\`, which tries every listing and names what is refused. It changes nothing, so whether a change is allowed shows in the first \`pulumi up\`. What is refused there fails with the operation and the action to grant, and the next \`pulumi up\` goes on from there.

An action is the prefix of the API and the name of the operation. The resource is always \`*\`: App Streaming documents that its actions cannot be limited to single objects. To keep teams apart, give each its own account, or its own stacks and a pipeline that alone has the key.

[Functions](functions.md) of a program need the action of the operation that stands beside them on that page.

## What is known of the names

| name | what it rests on |
| --- | --- |
| documented | the vendor's page of the operation names this action |
| by the pattern | the pages that name their action all have \`appstreaming:\` and the operation's own name; this operation's page was not seen to name one |
| assumed | the vendor documents no action for \`gws\`; the name follows the pattern of its other products |

The prefix of App Streaming is \`appstreaming\`, not \`appstream-center\` as in its endpoint. \`ListZones\` asks for \`appstreaming:ListAppInstanceType\`. Where a name turns out wrong, the refusal may say which action was asked for, and the message of this package then names that one. \`gws:*\` allows all operations of \`gws\` whatever their names.

\`ram:CreateServiceLinkedRole\` beside \`gws.ServiceLinkedRole\` is what other products of the vendor ask of whoever makes their role; that \`gws\` does is assumed. An administrator may make the role once instead, in the RAM console or by a stack of its own; then no other stack needs that action.

## Everything

The ${named.length} operations that resources and actions of this package call. Shorter, and wider: \`gws:*\` and \`appstreaming:*\`.

${fenced(everything)}

## Only looking

For a preview of a pull request, \`pulumi refresh\`, and the commands \`doctor\`, \`report\`, \`unfinished\` and \`sweep\` without \`--yes\`. Nothing in it changes anything, starts a session or gives out a ticket. A plain preview reads only for functions, for \`adoptId\` and with \`wuying:inspectSessions\`.

${fenced(reads)}

## By resource

${all.map(section).join("\n")}`;
}
