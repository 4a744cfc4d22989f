// Puts a report on a pull request of GitHub or a merge request of GitLab, as one comment that is kept up to date. The
// first line of the report is a hidden marker, by which the comment is found again.
// Usage: node ci/comment.mjs report.md
import { readFileSync } from "node:fs";

const GITHUB_MOST_CHARACTERS = 65_536;
const PER_PAGE = 100;

const report = readFileSync(process.argv[2], "utf8");
const [marker] = report.split("\n");
if (!marker.startsWith("<!--")) {
  throw new Error(`${process.argv[2]} does not begin with a marker`);
}

const { env } = process;
const forge = env.CI_API_V4_URL ? gitlab() : github();
const own = await ownComment();
if (own === undefined) {
  await call("POST", forge.comments, { body: forge.fit(report) });
} else {
  await call(forge.change, forge.comment(own.id), { body: forge.fit(report) });
}
console.log(own === undefined ? "commented" : "updated the comment");

function github() {
  const issues = `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}/issues`;
  return {
    headers: { authorization: `Bearer ${env.GITHUB_TOKEN}`, accept: "application/vnd.github+json" },
    comments: `${issues}/${env.PULL_REQUEST}/comments`,
    comment: (id) => `${issues}/comments/${id}`,
    change: "PATCH",
    // Anybody can write the marker into a comment of their own.
    isOwn: async ({ user }) => user?.type === "Bot",
    fit: (text) =>
      text.length <= GITHUB_MOST_CHARACTERS
        ? text
        : `${text.slice(0, GITHUB_MOST_CHARACTERS - 100)}\n\nThe rest is too long for a comment.\n`,
  };
}

function gitlab() {
  const headers = { "private-token": env.GITLAB_TOKEN };
  const notes = `${env.CI_API_V4_URL}/projects/${env.CI_PROJECT_ID}/merge_requests/${env.CI_MERGE_REQUEST_IID}/notes`;
  let self;
  return {
    headers,
    comments: notes,
    comment: (id) => `${notes}/${id}`,
    change: "PUT",
    isOwn: async ({ author }) => {
      self ??= await call("GET", `${env.CI_API_V4_URL}/user`);
      return author?.id === self.id;
    },
    fit: (text) => text,
  };
}

async function ownComment() {
  for (let page = 1; ; page += 1) {
    const found = await call("GET", `${forge.comments}?per_page=${PER_PAGE}&page=${page}`);
    for (const comment of found) {
      if (comment.body.startsWith(marker) && (await forge.isOwn(comment))) {
        return comment;
      }
    }
    if (found.length < PER_PAGE) {
      return undefined;
    }
  }
}

async function call(method, url, body) {
  const response = await fetch(url, {
    method,
    headers: { ...forge.headers, "content-type": "application/json" },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Error(`${method} ${url}: ${response.status}`);
  }
  return response.json();
}
