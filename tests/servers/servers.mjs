// How are the servers started, each with the snippet of docs/hosting/ and as little else as it takes? On this
// machine alone, in a folder of their own, and ended by their number.
import { spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DIST } from "../site.js";

/** Debian's packages, unpacked: scripts/servers.sh says where. */
const UNPACKED = process.env.SERVERS ?? "";
const SNIPPETS = new URL("../../docs/hosting/", import.meta.url);

const snippet = (file) => readFileSync(new URL(file, SNIPPETS), "utf8");
const unpacked = (path) => join(UNPACKED, path);
const lines = (names, line) => names.map(line).join("\n");

const MODULES = unpacked("usr/lib/apache2/modules");
const NGINX_WRITES = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
const APACHE_LOADS = ["mpm_event", "authz_core", "dir", "mime", "filter", "headers", "deflate", "brotli"];

/** What each is told: the files it reads, the program, and what that is called with. */
export const SERVERS = {
  nginx: (home, port) => ({
    files: {
      "snippet.conf": snippet("nginx.conf").replaceAll("/etc/nginx/", unpacked("etc/nginx/")),
      "nginx.conf": `daemon off; worker_processes 1; pid ${home}/pid; error_log ${home}/log;
        events { worker_connections 64; }
        http {
          access_log off;
          ${lines(NGINX_WRITES, (name) => `${name}_temp_path ${home}/${name};`)}
          server { listen 127.0.0.1:${port}; root ${home}/dist; include ${home}/snippet.conf; }
        }`,
    },
    program: unpacked("usr/sbin/nginx"),
    args: ["-e", `${home}/log`, "-c", `${home}/nginx.conf`],
  }),
  Caddy: (home, port) => ({
    files: {
      snippet: snippet("Caddyfile"),
      Caddyfile: `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  bind 127.0.0.1
  root * ${home}/dist
  import ${home}/snippet
}
`,
    },
    program: unpacked("usr/bin/caddy"),
    args: ["run", "--adapter", "caddyfile", "--config", `${home}/Caddyfile`],
  }),
  Apache: (home, port) => ({
    files: {
      "apache.conf": `ServerRoot ${home}
DefaultRuntimeDir ${home}
PidFile ${home}/pid
ErrorLog ${home}/log
ServerName localhost
Listen 127.0.0.1:${port}
${lines(APACHE_LOADS, (name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`)}
TypesConfig ${unpacked("etc/mime.types")}
User www-data
Group www-data
<VirtualHost 127.0.0.1:${port}>
  DocumentRoot ${home}/dist
  Include ${fileURLToPath(new URL("apache.conf", SNIPPETS))}
</VirtualHost>
<Directory ${home}/dist>
  Require all granted
</Directory>
`,
    },
    program: unpacked("usr/sbin/apache2"),
    args: ["-D", "FOREGROUND", "-f", `${home}/apache.conf`],
  }),
};

/** A port that is free now. */
const freePort = () =>
  new Promise((hold) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => hold(port));
    });
  });

/** Starts one of them with a copy of the site. */
export async function start(name) {
  const home = mkdtempSync(join(tmpdir(), "tirkeu-"));
  // What serves may be another user.
  chmodSync(home, 0o755);
  cpSync(DIST, join(home, "dist"), { recursive: true });
  const port = await freePort();
  const { files, program, args } = SERVERS[name](home, port);
  for (const [path, content] of Object.entries(files)) writeFileSync(join(home, path), content);
  mkdirSync(join(home, "home"));
  const libraries = unpacked(`usr/lib/${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu`);
  const env = { PATH: process.env.PATH, HOME: join(home, "home"), LD_LIBRARY_PATH: libraries };
  const running = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [running.stdout, running.stderr]) stream.on("data", (text) => (said += text));
  const ended = new Promise((over) => running.once("exit", over));
  const stop = async () => {
    running.kill();
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  const base = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (running.exitCode !== null) break;
    const answers = await fetch(base).then(
      () => true,
      () => false,
    );
    if (answers) return { base, stop, dist: join(home, "dist") };
    await new Promise((later) => setTimeout(later, 100));
  }
  const log = existsSync(join(home, "log")) ? readFileSync(join(home, "log"), "utf8") : "";
  await stop();
  throw new Error(`${name} does not start: ${said}${log}`);
}
