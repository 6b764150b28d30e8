# One image for both processes: node start.mjs main | worker. Debian, because the packages bring binaries for glibc.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install
COPY . .
RUN node start.mjs build && npm prune --omit=dev

FROM node:20-bookworm-slim
WORKDIR /app
COPY --from=build --chown=node:node /app ./
RUN mkdir /keys && chown node:node /keys
USER node
CMD ["node", "--max-semi-space-size=64", "start.mjs", "main"]
