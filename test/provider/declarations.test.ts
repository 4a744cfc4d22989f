import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Field, Operation } from "../../src/api";
import * as appstream from "../../src/api/generated/appstream";
import * as gws from "../../src/api/generated/gws";
import { isRead } from "../../src/api/reads";
import { nodePoolFields } from "../../src/provider/appstream/app-instance-group/node-pool-properties";
import { declarations } from "../../src/provider/declarations";
import { policyFields } from "../../src/provider/gws/cluster/policy";
import type { Declaration, Property, PropertyTable, Value } from "../../src/provider/language/declaration";
import {
  DISRUPTION_CLASSES,
  type Disruption,
  disruptionOf,
  isWorse,
  NOBODY,
  WHEN,
  WHOM,
} from "../../src/provider/language/disruption";
import { parseDuration } from "../../src/provider/language/duration";

function* every(
  table: PropertyTable,
  path = "",
  outer?: Property,
): Generator<[string, Property, Property | undefined]> {
  for (const [name, property] of Object.entries(table)) {
    yield [`${path}${name}`, property, outer];
    if (property.fields) {
      yield* every(property.fields, `${path}${name}.`, {
        ...property,
        effect: property.effect ?? outer?.effect,
        read: property.read ?? outer?.read,
      });
    }
    if (property.items?.fields) {
      yield* every(property.items.fields, `${path}${name}[].`, {
        ...property,
        effect: property.effect ?? outer?.effect,
        read: property.read ?? outer?.read,
      });
    }
  }
}

/** What is wrong with what is said of a disruption. */
function flawsOf({ class: kind, whom, when, certainty, note }: Disruption): string[] {
  return [
    ...(DISRUPTION_CLASSES.includes(kind) ? [] : [`the class ${kind}`]),
    ...(whom in WHOM && when in WHEN ? [] : [`whom ${whom}, when ${when}`]),
    ...((kind === "none") === (whom === "nobody") ? [] : [`${kind} for ${whom}`]),
    ...(["documented", "inferred", "unsaid"].includes(certainty) ? [] : [`the certainty ${certainty}`]),
    ...(kind === "none" && certainty === "unsaid" ? ["nobody says, and yet it is none"] : []),
    ...(note === undefined || /^[a-z`].{5,}[^.;]$/.test(note) ? [] : [`the note ${note}`]),
  ];
}

/** Changes between values that a property takes: each to each other one, and from and to nothing. */
function changesOf({ type, values, min, max, numbers }: Property): [Value | undefined, Value | undefined][] {
  const strings = Array.isArray(values) ? values : Object.keys(values ?? { one: "", other: "" });
  const all: Readonly<Record<string, readonly Value[]>> = {
    string: strings,
    boolean: [true, false],
    integer: [...(numbers ?? []), min ?? 0, 7, max ?? 100],
    set: [[], ["one"], ["other"], ["one", "other"]],
    object: [{ name: "one" }, { name: "other" }],
  };
  const some = [undefined, ...(all[type] ?? [])];
  return some.flatMap((before) =>
    some.filter((after) => after !== before).map((after) => [before, after] as [Value?, Value?]),
  ) as [Value | undefined, Value | undefined][];
}

describe.each(declarations.map((each) => [each.token, each] as const))("%s", (_token, declaration) => {
  test("every property says what a change does, where it is read back or why not, and where that is known from", () => {
    for (const [path, property, outer] of every(declaration.properties)) {
      expect([path, Boolean(property.effect ?? outer?.effect)]).toEqual([path, true]);
      expect([path, Boolean(property.read ?? outer?.read)]).toEqual([path, true]);
      expect([path, property.doc.length > 3]).toEqual([path, true]);
      if (!outer) {
        expect([path, Boolean(property.source)]).toEqual([path, true]);
      }
    }
  });

  test("every effect, and the whole resource, says whom it disturbs, how badly, when, and how that is known", () => {
    const effects = [...every(declaration.properties)].flatMap(([path, { effect }]) =>
      effect ? [[path, effect.disruption] as const] : [],
    );
    const whole = Object.entries(declaration.disruption);
    expect(whole.map(([name]) => name).sort()).toEqual(["create", "delete", "replace"]);
    for (const [path, disruption] of [...effects, ...whole]) {
      expect([path, flawsOf(disruption)]).toEqual([path, []]);
    }
  });

  test("what replaces it disturbs as the declaration says of a replacement", () => {
    for (const [path, { effect }] of every(declaration.properties)) {
      if (effect?.kind === "replace") {
        expect([path, effect.disruption]).toEqual([path, declaration.disruption.replace]);
      }
    }
  });

  test("what calls nothing disturbs nobody, and what people lose is no small matter", () => {
    for (const [path, { effect }] of every(declaration.properties)) {
      if (effect?.kind === "recorded" || effect?.kind === "ignored" || effect?.kind === "atPurchase") {
        expect([path, effect.disruption]).toEqual([path, NOBODY]);
      }
      if (effect?.kind === "inPlace" && effect.destroys !== undefined) {
        expect([path, effect.disruption.class]).toEqual([path, "dataLoss"]);
      }
    }
    if (declaration.holdsData) {
      expect(declaration.disruption.replace.class).toBe("replace");
      expect(declaration.disruption.delete.class).toBe("dataLoss");
    }
  });

  test("where it depends on the values, some change is as bad as is said, some is less, and none is worse", () => {
    for (const [path, property] of every(declaration.properties)) {
      const { effect } = property;
      if (effect?.byChange === undefined) {
        continue;
      }
      const found = changesOf(property).map(([before, after]) => disruptionOf(effect, before, after));
      expect([path, found.filter((each) => isWorse(each, effect.disruption))]).toEqual([path, []]);
      expect([path, found.some((each) => each === effect.disruption)]).toEqual([path, true]);
      expect([path, found.some((each) => isWorse(effect.disruption, each))]).toEqual([path, true]);
      expect([path, found.flatMap(flawsOf)]).toEqual([path, []]);
    }
  });

  test("an output never shares its name with an input", () => {
    expect(Object.keys(declaration.outputs).filter((name) => name in declaration.properties)).toEqual([]);
  });

  test("an output that is the same as the id says so to the program", () => {
    const named = Object.entries(declaration.outputs).filter(([, { doc }]) =>
      doc.includes("the same as `id`"),
    );
    expect(named.filter(([, { isId }]) => !isId).map(([name]) => name)).toEqual([]);
  });

  test("every step owns properties that exist and change in place", () => {
    for (const name of (declaration.lifecycle.steps ?? []).flatMap((step) => step.properties)) {
      expect([name, declaration.properties[name]?.type]).not.toEqual([name, undefined]);
    }
  });

  test("every property that changes in place has a step", () => {
    const owned = new Set((declaration.lifecycle.steps ?? []).flatMap((step) => step.properties));
    const inPlace = Object.entries(declaration.properties).filter(
      ([, { effect }]) => effect?.kind === "inPlace",
    );
    expect(inPlace.map(([name]) => name).filter((name) => !owned.has(name))).toEqual([]);
  });

  test("an update, which also goes on with an interrupted create, has no less time", () => {
    const { create, update } = declaration.timeouts;
    expect(parseDuration(update)).toBeGreaterThanOrEqual(parseDuration(create) ?? Infinity);
  });

  test("every operation that a change names is one that a step calls, and the other way round", () => {
    const named = [...every(declaration.properties)].flatMap(([, { effect }]) =>
      effect?.kind === "inPlace" ? effect.operations : [],
    );
    const called = (declaration.lifecycle.steps ?? []).flatMap(({ operations }) => operations);
    const names = new Set(called.map(({ name }) => name));
    expect(named.filter((name) => !names.has(name))).toEqual([]);
    expect([...names].filter((name) => !named.includes(name))).toEqual([]);
  });

  test("every name on the wire is one of an operation that writes, as deep inside as the property lies", () => {
    const params = writesOf(declaration).map((operation) => operation.params);
    expect(unknownNames(declaration.properties, params)).toEqual([]);
  });

  test("everything that is read back lies in the answer of its operation", () => {
    expect(unreadFields(declaration.properties)).toEqual([]);
    expect(unreadFields(declaration.outputs)).toEqual([]);
  });
});

type Fields = Readonly<Record<string, Field>>;

const writesOf = ({ lifecycle }: Declaration): readonly Operation[] =>
  [...lifecycle.createdBy, ...(lifecycle.steps ?? []).flatMap(({ operations }) => operations)].filter(
    ({ name }) => !isRead({ name }),
  );

/** The fields of a parameter, or of the items of one, wherever an operation has it. */
const inside = (fields: readonly Fields[], name: string): Fields[] =>
  fields.flatMap((each) => {
    const field = each[name];
    return field ? [field.fields ?? field.items?.fields ?? {}] : [];
  });

/** Paths of the properties whose name no operation has there. An object without a name has its fields beside the others. */
function unknownNames(table: PropertyTable, fields: readonly Fields[], path = ""): string[] {
  return Object.entries(table).flatMap(([name, property]) => {
    const here = `${path}${name}`;
    const nested = property.fields ?? property.items?.fields;
    if (property.wire === "") {
      return nested ? unknownNames(nested, fields, `${here}.`) : [];
    }
    if (!fields.some((each) => property.wire in each)) {
      return [here];
    }
    return nested ? unknownNames(nested, inside(fields, property.wire), `${here}.`) : [];
  });
}

/** Paths of the properties and outputs that their operation does not return. */
function unreadFields(table: PropertyTable | Declaration["outputs"]): string[] {
  return Object.entries<Property | Declaration["outputs"][string]>(table).flatMap(([name, property]) => {
    const { read, fields } = property;
    if (!read) {
      return [];
    }
    if ("unreadable" in read) {
      return fields ? unreadFields(fields).map((each) => `${name}.${each}`) : [];
    }
    const objects = objectsIn(responseOf(read.operation));
    if (read.field !== "") {
      return objects.some((each) => reaches(each, read.field, property)) ? [] : [name];
    }
    const readable = Object.values(fields ?? {}).filter((field) => !field.read || "field" in field.read);
    return objects.some((each) => readable.every((field) => reaches(each, field.wire, field))) ? [] : [name];
  });
}

const responseOf = (operation: string): Fields => {
  const all: Readonly<Record<string, Operation>> = { ...gws.operations, ...appstream.operations };
  return all[operation]?.response ?? {};
};

/** Every object of an answer, the answer itself included. */
const objectsIn = (fields: Fields): Fields[] => [
  fields,
  ...Object.values(fields).flatMap((field) => {
    const nested = field.fields ?? field.items?.fields;
    return nested ? objectsIn(nested) : [];
  }),
];

/** Whether there is a field at a path, with all that the property has inside it where its type alone reads it. */
function reaches(
  fields: Fields,
  path: string,
  { type, ...property }: Omit<Property, "doc" | "wire">,
): boolean {
  const [name = "", ...rest] = path.split(".");
  const field = fields[name];
  if (!field) {
    return false;
  }
  const nested = field.fields ?? field.items?.fields ?? {};
  if (rest.length > 0) {
    return reaches(nested, rest.join("."), { type, ...property });
  }
  const inner = property.fields ?? property.items?.fields ?? {};
  return Object.values(inner).every((each) => reaches(nested, each.wire, each) || isWritten(each));
}

/** Marked by an operation that is not read, so the answer does not have to have it. */
const isWritten = ({ read }: Property): boolean => read !== undefined && "unreadable" in read;

/**
 * Parameters of the operations that create and change a resource that no property stands for, each with the reason.
 * A parameter in neither is one that a program cannot reach.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "SetClusterPolicy.AsyncMode": "always asynchronous: the provider waits for the task",
  "SetClusterPolicy.Audio": "only the vendor's Go SDK names it, and nothing documents its values",
  "SetClusterADDomain.DomainDelete": "says join or leave, which follows from the property",
  "SetInstancePolicy.AsyncMode": "always asynchronous: the provider waits for the task",
  "CreateImage.Name": "the mark of the resource until it is ready; the name follows by SetImageName",
  "ModifyWuyingServerAttribute.ProductType": "always WuyingServer",
  "UpdateWuyingServerImage.ProductType": "always WuyingServer",
  "ModifyAppInstanceGroupAttribute.NodePool":
    "the capacity changes by ModifyNodePoolAttribute, like the rest of the pool",
  "ModifyAppInstanceGroupAttribute.PerSessionPerApp": "is runtimePolicy.perSessionPerApp",
  "ModifyNodePoolAttribute.NodePoolStrategy": "is nodePool",
  "ModifyNodePoolAttribute.NodeCapacity": "is nodePool.nodeCapacity",
  "ModifyNodePoolAttribute.PoolId": "is the output nodePoolId",
  "AuthorizeInstanceGroup.AppInstanceGroupSetId":
    "sets of groups have no public operations that make or list them",
  "AuthorizeInstanceGroup.AppInstancePersistentId":
    "looked up from the workstation; of a group's persistent sessions it is an action",
  "AuthorizeUsersForApp.ProductType": "follows from the resource",
  "AuthorizeUsersForApp.UnAuthorizeUserIds": "is users",
  "AuthorizeInstanceGroup.AvatarId": "not public, says the vendor",
  "AuthorizeInstanceGroup.ProductType": "follows from the resource",
  "AuthorizeInstanceGroup.UserMeta": "is userInfo",
  "AuthorizeInstanceGroup.AuthorizeUserIds": "is users",
  "AuthorizeInstanceGroup.UnAuthorizeUserIds": "is users",
  "AuthorizeInstanceGroup.AuthorizeUserGroupIds": "is userGroupIds",
  "AuthorizeInstanceGroup.UnAuthorizeUserGroupIds": "is userGroupIds",
  "CreateAppInstanceGroup.UserInfo": "is userInfo",
  "CreateWuyingServer.Amount": "one resource is one workstation",
  "CreateWuyingServer.IdempotenceToken":
    "the provider's own, so that a lost answer makes no second workstation",
  "CreateImageByInstance.BizType": "not public, says the vendor",
  "CreateImageByInstance.ProductType": "not public, says the vendor; it follows from instanceType",
  "CreateImageByInstance.TagList": "holds the mark of the resource; tags follow by TagCloudResources",
  "CreateImageFromAppInstanceGroup.AppCenterImageName": "is imageName",
  "CreateBrowserInstanceGroup.AppPackageType": "not to be given, says the vendor",
  "CreateBrowserInstanceGroup.AutoPay": "not to be given, says the vendor",
  "CreateBrowserInstanceGroup.AutoRenew": "not to be given, says the vendor",
  "CreateBrowserInstanceGroup.NodePool": "does not have to be given, says the vendor",
  "CreateBrowserInstanceGroup.Period": "not to be given, says the vendor",
  "CreateBrowserInstanceGroup.PeriodUnit": "not to be given, says the vendor",
  "CreateBrowserInstanceGroup.Tag": "not supported, says the vendor",
  "CreateBrowserInstanceGroup.UserGroupIds": "let in by AuthorizeInstanceGroup once the group is ready",
  "CreateBrowserInstanceGroup.UserInfo": "is userInfo, which goes with the users",
  "CreateBrowserInstanceGroup.Users": "let in by AuthorizeInstanceGroup once the group is ready",
  "TagCloudResources.ResourceIds": "the id of the object",
  "TagCloudResources.ResourceType": "follows from the resource",
  "TagCloudResources.Tags": "is tags",
  "UntagCloudResources.ResourceIds": "the id of the object",
  "UntagCloudResources.ResourceType": "follows from the resource",
  "UntagCloudResources.TagKeys": "is tags",
  "LogOffAllSessionsInAppInstanceGroup.ProductType": "always CloudApp",
  "Unbind.ProductType": "always CloudApp",
  "DeleteAppInstances.ProductType": "always CloudApp",
  "RestartWuyingServer.ProductType": "always WuyingServer",
  "RenewAppInstanceGroup.AutoPay": "always true: an order that is not paid renews nothing",
  "RenewAppInstanceGroup.ProductType": "always CloudApp",
  "RenewAppInstanceGroup.RenewAmount": "nothing documents its values",
  "RenewAppInstanceGroup.RenewMode": "nothing documents its values",
  "RenewAppInstanceGroup.RenewNodes": "nothing documents its values",
  "RenewWuyingServer.AutoPay": "always true: an order that is not paid renews nothing",
  "ApproveOtaTask.BizRegionId": "follows from the group",
  "ApproveOtaTask.TaskId": "the one that waits, read right before",
  "StartWuyingServer.ProductType": "always WuyingServer",
  "StopWuyingServer.ProductType": "always WuyingServer",
  "AssignWuyingServerPrivateAddresses.SecondaryPrivateIpAddressCount": "how many are missing",
  "UnassignWuyingServerPrivateAddresses.PrivateIpAddresses": "those that are too many",
  "StartTaskForDistributeImage.DestinationRegionList": "is distributionRegions",
  "StartTaskForDistributeImage.ProductType": "follows from the image",
  "StartTaskForDistributeImage.RetryType": "undocumented",
  "StartTaskForDistributeImage.SourceRegion": "the cloud chooses a region that has the image",
  "StartTaskForDistributeImage.VersionId": "the latest version, which is the only one of an image made here",
};

const IDS =
  /^(ClusterId|InstanceId|ImageId|AppInstanceGroupId|AppPolicyId|WuyingServerId|WuyingServerIdList|BrowserInstanceGroupId|BookmarkId|RestrictedURLId|PolicyId|Force)$/;

const wireNames = (declaration: Declaration): Set<string> =>
  new Set([...every(declaration.properties)].map(([, { wire }]) => wire));

/** Nested parameters count by their own name: each has to have a property somewhere below. */
const leafNames = (fields: Operation["params"] | undefined): string[] =>
  Object.entries(fields ?? {}).flatMap(([name, field]) => {
    const nested = (field.fields ?? field.items?.fields) as Operation["params"] | undefined;
    return nested ? leafNames(nested) : [name];
  });

function parameterNames(operation: Operation): string[] {
  return Object.entries(operation.params).flatMap(([name, param]) =>
    `${operation.name}.${name}` in LEFT_OUT ? [] : leafNames({ [name]: param }),
  );
}

test.each(declarations.map((each) => [each.token, each] as const))(
  "every parameter that writes a %s is a property, or left out for a reason",
  (_token, declaration) => {
    const known = wireNames(declaration);
    for (const operation of writesOf(declaration)) {
      const missing = parameterNames(operation).filter((name) => !known.has(name) && !IDS.test(name));
      expect([
        operation.name,
        missing.filter(
          (name) =>
            !/^(NodePoolId|PrePaidNodeAmountModify\w+|RemoveBookmarks|RemoveRestrictedURLIds)$/.test(name),
        ),
      ]).toEqual([operation.name, []]);
    }
  },
);

/** The parameters by which an operation is told which object it is about. */
const OWN_IDS: Readonly<Record<string, readonly string[]>> = {
  "gws:Cluster": ["ClusterId"],
  "gws:Instance": ["InstanceId"],
  "gws:Image": ["ImageId"],
  "appstream:AppInstanceGroup": ["AppInstanceGroupId", "AppPolicyId", "PoolId"],
  "appstream:Workstation": ["WuyingServerId", "WuyingServerIdList"],
  "appstream:Image": ["ImageId"],
  "appstream:BrowserInstanceGroup": ["BrowserInstanceGroupId"],
};
/** These name the object together with its id; a changed value finds another object or none. */
const ADDRESS = ["ProductType", "BizRegionId", "AppPolicyId"];
/** The first is the pool's strategy, where that of the network replaces; the second says which application to start. */
const NAMESAKES = ["ModifyNodePoolAttribute.StrategyType", "GetConnectTicket.AppName"];

test.each(Object.entries(OWN_IDS))("no operation could change what replaces a %s", (token, ids) => {
  const declaration = declarations.find((each) => each.token === token);
  const replacing = [...every(declaration?.properties ?? {})]
    .filter(([, { effect }, outer]) => (effect ?? outer?.effect)?.kind === "replace")
    .map(([, { wire }]) => wire);
  const { operations } = (token.startsWith("gws:") ? gws : appstream) as {
    readonly operations: Readonly<Record<string, Operation>>;
  };
  const changing = Object.values(operations).filter(
    (each) => !isRead(each) && !each.name.startsWith("Create") && ids.some((id) => id in each.params),
  );
  expect(changing).not.toEqual([]);
  for (const operation of changing) {
    const could = leafNames(operation.params).filter(
      (name) => replacing.includes(name) && !ADDRESS.includes(name) && !ids.includes(name),
    );
    expect(
      could.map((name) => `${operation.name}.${name}`).filter((name) => !NAMESAKES.includes(name)),
    ).toEqual([]);
  }
});

test("nothing is left out that does not exist", () => {
  const all: Readonly<Record<string, Operation>> = { ...gws.operations, ...appstream.operations };
  for (const name of Object.keys(LEFT_OUT)) {
    const [operation = "", parameter = ""] = name.split(".");
    expect([name, parameter in (all[operation]?.params ?? {})]).toEqual([name, true]);
  }
});

test("each field of a node pool says of itself whom a change disturbs, since a larger step is no smaller pool", () => {
  const silent = Object.entries(nodePoolFields).filter(([, { effect }]) => effect === undefined);
  expect(silent.map(([name]) => name)).toEqual([]);
  expect(nodePoolFields.scalingStep?.effect).toMatchObject({ disruption: NOBODY });
  expect(nodePoolFields.nodeAmount?.effect).toMatchObject({
    disruption: { class: "signOut", whom: "groupUsers", when: "now", certainty: "unsaid" },
  });
});

const read = (file: string): string => readFileSync(join(__dirname, "../..", file), "utf8");

const SHRINKING =
  "at worst it may sign out all users of the group, at once (`signOut`, the vendor does not say): sessions may end on nodes that go";

test("the class says of nested properties too whom a change disturbs", () => {
  const text = read("src/appstream/generated/app-instance-group.ts");
  const about = (name: string): string | undefined =>
    text
      .slice(0, text.indexOf(`  ${name}?: `))
      .split("/**")
      .at(-1);
  for (const [name, words] of [
    ["scalingStep", "it disturbs nobody"],
    ["nodeAmount", SHRINKING],
    ["frameRate", "it may sign out all users of the group, at once (`signOut`, the vendor does not say)"],
  ] as const) {
    expect([name, about(name)]).toEqual([name, expect.stringContaining(`; ${words}.`)]);
  }
});

test("the page says it too, of what is like the property around it by a reference to that", () => {
  const text = read("docs/reference/appstream/app-instance-group.md");
  for (const [path, words] of [
    ["nodePool.scalingStep", "in place by ModifyNodePoolAttribute; disturbs nobody."],
    ["nodePool.nodeAmount", `in place by ModifyNodePoolAttribute, ModifyNodePoolAmount; ${SHRINKING}.`],
    ["videoPolicy.frameRate", "like [`videoPolicy`](#videopolicy): `signOut`"],
    [
      "videoPolicy",
      "in place by ModifyAppPolicy; may sign out all users of the group, at once (`signOut`, the vendor does not say).",
    ],
  ] as const) {
    const section = text.split(/^#{3,4} /m).find((each) => each.startsWith(`\`${path}\`\n`));
    expect([path, section]).toEqual([path, expect.stringContaining(`- **A change**: ${words}\n`)]);
  }
});

// "The local clipboard in the cloud desktop: read" (DescribeClusterPolicy) is what the desktop may read of it.
test("the clipboard's values say which way data goes: what is read comes in, what is written leaves", () => {
  expect(policyFields.clipboard?.values).toEqual({
    off: "no data either way, the tightest",
    read: "from the user's computer into the desktop",
    write: "from the desktop to the user's computer, so that data can leave",
    readwrite: "both ways, the loosest",
  });
  expect(policyFields.localDrive?.values).toMatchObject({ read: "data comes from them into the desktop" });
});

test("what a value means is a part of a sentence, since the class and the page list them in one", () => {
  const all = declarations.flatMap(({ properties }) => [...every(properties)]);
  const meanings = all.flatMap(([path, { values = [] }]) =>
    Array.isArray(values)
      ? []
      : Object.entries(values).map(([value, meaning]) => ({ at: `${path} ${value}`, meaning })),
  );
  expect(meanings.length).toBeGreaterThan(30);
  expect(meanings.filter(({ meaning }) => /^$|^[A-Z]|[.;]$|; /.test(meaning))).toEqual([]);
});
