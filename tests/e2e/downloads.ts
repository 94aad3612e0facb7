export { catchDownloads, type Downloads } from '../../scripts/browser/downloads';
