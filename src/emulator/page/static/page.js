// Keeps the page as the emulator is now: loads it again and again, and changes what differs. What a person has typed,
// opened or focused stays. Links within the page and its buttons do without loading it anew.
(() => {
  const PAGE = "/_emulator/";
  const EVERY_MS = 1_000;
  /** An emulator that takes long to answer is asked so much more seldom. */
  const REST = 10;
  const TYPING_MS = 200;

  let shownText = "";
  let latest = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** Loads the page as the address asks for it, and shows it unless a later load was begun meanwhile. */
  async function refresh() {
    latest += 1;
    const mine = latest;
    const response = await fetch(PAGE + location.search, { headers: { accept: "text/html" } });
    const text = await response.text();
    if (mine !== latest || text === shownText) {
      return;
    }
    shownText = text;
    const next = new DOMParser().parseFromString(text, "text/html").querySelector("main");
    const present = document.querySelector("main");
    if (present && next) {
      change(present, next);
    }
  }

  async function keepUp() {
    clearTimeout(timer);
    const began = performance.now();
    try {
      await refresh();
      document.body.classList.remove("away");
    } catch {
      document.body.classList.add("away");
      say("The emulator does not answer; what stands here is how it was last.");
    }
    if (!document.hidden) {
      timer = setTimeout(keepUp, Math.max(EVERY_MS, REST * (performance.now() - began)));
    }
  }

  /** @param {string} text */
  function say(text) {
    const said = document.getElementById("said");
    if (said && said.textContent !== text) {
      said.textContent = text;
    }
  }

  /**
   * Makes an element like another one, and leaves alone what is alike already.
   * @param {Element} present
   * @param {Element} next
   */
  function change(present, next) {
    changeAttributes(present, next);
    const nextKeys = new Set([...next.children].map(keyOf));
    const keyed = new Map([...present.children].map((child) => [keyOf(child), child]));
    let place = present.firstChild;
    for (const wanted of [...next.childNodes]) {
      while (place && keyOf(place) && !nextKeys.has(keyOf(place))) {
        place = removed(place);
      }
      const key = keyOf(wanted);
      const same = key ? keyed.get(key) : place && isAlike(place, wanted) ? place : undefined;
      if (!same || !isAlike(same, wanted, key !== undefined)) {
        present.insertBefore(document.importNode(wanted, true), place);
        continue;
      }
      if (same === place) {
        place = place.nextSibling;
      } else {
        present.insertBefore(same, place);
      }
      changeNode(same, wanted);
    }
    while (place) {
      place = removed(place);
    }
  }

  /** @param {ChildNode} node */
  function removed(node) {
    const after = node.nextSibling;
    node.remove();
    return after;
  }

  /**
   * @param {Node} present
   * @param {Node} next
   */
  function changeNode(present, next) {
    if (present instanceof Element && next instanceof Element) {
      change(present, next);
    } else if (present.nodeValue !== next.nodeValue) {
      present.nodeValue = next.nodeValue;
    }
  }

  /** @param {Node} node */
  function keyOf(node) {
    return node instanceof HTMLElement ? node.dataset.key : undefined;
  }

  /**
   * @param {Node} present
   * @param {Node} next
   */
  function isAlike(present, next, mayBeKeyed = false) {
    return present.nodeName === next.nodeName && (mayBeKeyed || keyOf(present) === undefined);
  }

  /**
   * @param {Element} present
   * @param {Element} next
   */
  function changeAttributes(present, next) {
    for (const { name } of [...present.attributes]) {
      if (!next.hasAttribute(name) && !isOfPerson(present, name)) {
        present.removeAttribute(name);
      }
    }
    for (const { name, value } of [...next.attributes]) {
      if (present.getAttribute(name) === value || isOfPerson(present, name)) {
        continue;
      }
      present.setAttribute(name, value);
      if (name === "value" && present instanceof HTMLInputElement && present !== document.activeElement) {
        present.value = value;
      }
    }
  }

  /**
   * What a person has opened stays open.
   * @param {Element} element
   * @param {string} attribute
   */
  function isOfPerson(element, attribute) {
    return attribute === "open" && element instanceof HTMLDetailsElement;
  }

  /** @param {URL} url */
  async function go(url, replaces = false) {
    history[replaces ? "replaceState" : "pushState"](undefined, "", url);
    await keepUp();
  }

  /** @param {string | undefined} id */
  function focusOpener(id) {
    const links = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-opens]"));
    [...links].find((link) => link.dataset.opens === id)?.focus();
  }

  function openId() {
    const asked = new URLSearchParams(location.search);
    return asked.get("object") ?? asked.get("call") ?? undefined;
  }

  document.addEventListener("click", async (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const button = target?.closest("button[data-method]");
    if (button instanceof HTMLElement) {
      await send(button.dataset.method ?? "", button.dataset.path ?? "", button.dataset.body, "Done.");
      return;
    }
    const link = target?.closest("a");
    const isPlain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link.pathname !== PAGE || link.getAttribute("href")?.startsWith("#")) {
      return;
    }
    event.preventDefault();
    const wasOpen = openId();
    await go(new URL(link.href));
    if (link.hash) {
      document.querySelector(link.hash)?.scrollIntoView();
      /** @type {HTMLElement | null} */ (document.querySelector(`${link.hash} input`))?.focus();
    } else if (link.hasAttribute("data-closes")) {
      focusOpener(wasOpen);
    } else if (link.dataset.opens) {
      document.getElementById("details-title")?.focus();
    }
  });

  document.addEventListener("keydown", (event) => {
    const close = document.querySelector("a[data-closes]");
    if (
      event.key === "Escape" &&
      close instanceof HTMLElement &&
      !(event.target instanceof HTMLInputElement)
    ) {
      close.click();
    }
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) {
      return;
    }
    event.preventDefault();
    if (form.dataset.sends) {
      send(form.dataset.sends, form.dataset.path ?? "", bodyOf(form), form.dataset.said ?? "");
    } else {
      find(form);
    }
  });

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let typing;
  document.addEventListener("input", (event) => {
    const form = event.target instanceof Element ? event.target.closest("form[data-live]") : undefined;
    if (form instanceof HTMLFormElement) {
      clearTimeout(typing);
      typing = setTimeout(() => find(form), TYPING_MS);
    }
  });

  /**
   * Shows what a form looks for; the address keeps it.
   * @param {HTMLFormElement} form
   */
  function find(form) {
    const url = new URL(PAGE, location.href);
    for (const [name, value] of new FormData(form)) {
      if (value !== "" && value !== "all") {
        url.searchParams.set(name, String(value));
      }
    }
    return go(url, true);
  }

  /**
   * The fields of a form that are filled in, as JSON.
   * @param {HTMLFormElement} form
   */
  function bodyOf(form) {
    const fields = [...form.elements].flatMap((field) =>
      (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.value !== ""
        ? [[field.name, "number" in field.dataset ? Number(field.value) : field.value]]
        : [],
    );
    return JSON.stringify(Object.fromEntries(fields));
  }

  /**
   * Asks the control API for a change, and says what became of it.
   * @param {string} method
   * @param {string} path
   * @param {string | undefined} body
   * @param {string} done
   */
  async function send(method, path, body, done) {
    try {
      const response = await fetch(path, { method, body });
      const { error } = await response.json();
      say(error ?? done);
    } catch {
      say("The emulator does not answer.");
    }
    await keepUp();
  }

  window.addEventListener("popstate", keepUp);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) {
      keepUp();
    }
  });
  timer = setTimeout(keepUp, EVERY_MS);
})();
