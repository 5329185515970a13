# Yuanwen: the bot, or without a token the preview. Settings come from the environment; README, “With Docker”.
ARG NODE=20

# Has Python, make and a C++ compiler, which nodejieba takes where there is no ready-made binary of it.
FROM node:${NODE}-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY ops/build.ts ops/prune.ts ops/tsconfig.json ops/
COPY commands commands
COPY src src
RUN npm run build
RUN npm prune --omit=dev --no-audit --no-fund && node --import tsx ops/prune.ts

# The same Debian without npm, yarn and Node's headers: of Node, the program alone is needed.
FROM debian:bookworm-slim
RUN useradd --uid 1000 --no-create-home --shell /usr/sbin/nologin yuanwen && install -d -o 1000 -g 1000 /data
COPY --from=build /usr/local/bin/node /usr/local/bin/node
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY corpus corpus
ENV NODE_ENV=production DATA_DIR=/data OPS_PORT=9090
USER 1000:1000
VOLUME ["/data"]
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.OPS_PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/main.js"]
