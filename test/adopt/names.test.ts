import type { Taken } from "../../src/adopt/find";
import { ADOPTABLE } from "../../src/adopt/kinds";
import { camelCase, Identifiers, resourceNames } from "../../src/adopt/names";

const taken = (token: string, name: string, id: string, region?: string): Taken => {
  const declaration = ADOPTABLE.find((each) => each.token === token);
  if (declaration === undefined) {
    throw new Error(`there is no ${token}`);
  }
  return { declaration, name, id, properties: {}, ...(region === undefined ? {} : { region }) };
};

const namesOf = (objects: readonly Taken[], used: readonly string[] = []): (string | undefined)[] => {
  const names = resourceNames(objects, (name) => used.includes(name));
  return objects.map((each) => names.get(each));
};

test("a resource has the name of its object, which two types may share", () => {
  expect(namesOf([taken("gws:Cluster", "studio", "gws-1"), taken("gws:Instance", "studio", "i-1")])).toEqual([
    "studio",
    "studio",
  ]);
});

test("two objects of one name are told by their ids, both of them", () => {
  expect(namesOf([taken("gws:Instance", "desk", "i-1"), taken("gws:Instance", "desk", "i-2")])).toEqual([
    "desk-i-1",
    "desk-i-2",
  ]);
});

test("an object elsewhere is told by its region", () => {
  const objects = [taken("gws:Instance", "desk", "i-1"), taken("gws:Instance", "desk", "i-2", "cn-shanghai")];
  expect(namesOf(objects)).toEqual(["desk-i-1", "desk-cn-shanghai"]);
});

test("a name that the program has already, and a missing one, give way to the id", () => {
  expect(namesOf([taken("gws:Instance", "desk", "i-1")], ["desk"])).toEqual(["desk-i-1"]);
  expect(namesOf([taken("gws:Instance", "", "i-1")])).toEqual(["i-1"]);
});

test.each([
  ["station-image", "stationImage"],
  ["GOLDEN", "golden"],
  ["Golden Image", "goldenImage"],
  ["desk_of.alice", "deskOfAlice"],
  ["设计 1", "设计1"],
  ["--", undefined],
])("%s is %s in camel case", (text, expected) => {
  expect(camelCase(text)).toBe(expected);
});

test("identifiers are no words of the language, begin with a letter and are given out once", () => {
  const identifiers = new Identifiers(["wuying"]);
  expect(identifiers.next("default", "cluster")).toBe("defaultCluster");
  expect(identifiers.next("2024", "image")).toBe("image2024");
  expect(identifiers.next("--", "image")).toBe("image");
  expect(identifiers.next("wuying", "cluster")).toBe("wuyingCluster");
  expect(identifiers.next("studio", "cluster")).toBe("studio");
  expect(identifiers.next("studio", "image")).toBe("studioImage");
  expect(identifiers.next("studio", "image")).toBe("studio2");
});
