import { camelCased } from "../../src/program/camel-case";

test("names of the API become those of programs at every depth", () => {
  const facts: {
    imageId: string;
    network: { vswitchIds: string[]; restrictedURLs: { url: string }[] };
  } = camelCased({
    ImageId: "img-1",
    Network: { VSwitchIds: ["vsw-1"], RestrictedURLs: [{ URL: "https://example.com" }] },
  });
  expect(facts).toEqual({
    imageId: "img-1",
    network: { vswitchIds: ["vsw-1"], restrictedURLs: [{ url: "https://example.com" }] },
  });
});
