/** Tombstones are rows too; pages show what is live. */
export const isLive = (row: { deletedAt?: number | undefined }): boolean => row.deletedAt === undefined;
