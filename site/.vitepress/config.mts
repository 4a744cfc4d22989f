import { defineConfig } from "vitepress";
import { siteLink } from "../../scripts/site/links.mjs";
import { chineseSidebar, sidebar } from "../../scripts/site/pages.mjs";
import { anchorOf } from "../../src/render/anchor";

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%233451b2'/%3E%3Cpath d='M3 4h10v6H3z' fill='white'/%3E%3Cpath d='M6 12h4' stroke='white'/%3E%3C/svg%3E";

// Whatever the theme would load from elsewhere, the browser refuses. It evaluates the function of the search below.
const POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline' 'unsafe-eval'";

export default defineConfig({
  title: "pulumi-wuying",
  description: "Alibaba Cloud's streaming desktops in a Pulumi program",
  srcDir: "../docs",
  outDir: "./dist",
  cacheDir: "./node_modules/.vitepress",
  head: [
    ["meta", { "http-equiv": "Content-Security-Policy", content: POLICY }],
    ["link", { rel: "icon", href: ICON }],
  ],
  // The index of the search is larger, and loaded when somebody searches.
  vite: { build: { chunkSizeWarningLimit: 2_000 } },
  rewrites: (page) => page.replace(/(^|\/)README\.md$/, "$1index.md"),
  markdown: {
    // Links into a page have to work on GitHub too.
    anchor: { slugify: anchorOf },
    config: (markdown) => {
      markdown.core.ruler.push("site-links", ({ tokens, env }) => {
        for (const token of tokens.flatMap(({ children }) => children ?? [])) {
          const href = token.attrGet("href");
          if (token.type === "link_open" && href !== null) {
            token.attrSet("href", siteLink(href, env.relativePath));
          }
          // What stands in code is no expression of Vue.
          if (token.type === "code_inline") {
            token.attrSet("v-pre", "");
          }
        }
      });
    },
  },
  locales: {
    root: { label: "English", lang: "en", themeConfig: { sidebar: sidebar() } },
    zh: {
      label: "简体中文",
      lang: "zh-CN",
      themeConfig: {
        sidebar: chineseSidebar(),
        outline: { label: "本页内容", level: [2, 3] },
        docFooter: { prev: "上一页", next: "下一页" },
        darkModeSwitchLabel: "外观",
        sidebarMenuLabel: "目录",
        returnToTopLabel: "回到顶部",
        langMenuLabel: "语言",
      },
    },
  },
  themeConfig: {
    // Few pages are in both languages, so the switch leads to the first page.
    i18nRouting: false,
    outline: { level: [2, 3] },
    search: {
      provider: "local",
      options: {
        locales: {
          zh: {
            translations: {
              button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
              modal: {
                noResultsText: "没有结果",
                resetButtonTitle: "清除",
                footer: { selectText: "打开", navigateText: "移动", closeText: "关闭" },
              },
            },
          },
        },
        miniSearch: {
          options: {
            // Chinese has no spaces between words, so each sign counts as one.
            tokenize: (text) => text.match(/\p{Script=Han}|[^\p{Script=Han}\s\p{P}]+/gu) ?? [],
          },
        },
      },
    },
  },
});
