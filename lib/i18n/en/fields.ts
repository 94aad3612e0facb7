/** The fields of a profile by name, and the names of groups. */
import { define } from '../catalogue';

export const fieldText = define('fields', {
  name: 'Name',
  headline: 'Headline',
  location: 'Place',
  about: 'About',
  currentTitle: 'Current title',
  currentCompany: 'Employer',
  connection: 'Connection',
  experience: 'Experience',
  education: 'Education',
  topSkills: 'Top skills',
  skills: 'Skills',
  languages: 'Languages',
  certifications: 'Certifications',
  emails: 'E-mail',
  phones: 'Phone',
  links: 'Links',
  rate: 'Rate',
  jobSuccess: 'Job success',
  badge: 'Badge',
  rating: 'Rating',
  earned: 'Earned',
  totalJobs: 'Jobs',
  totalHours: 'Hours',
  availability: 'Availability',
  contracts: 'Contracts',
  repositories: 'Repositories',
  repositoriesShown: 'Repositories shown',
  repositoryLanguages: 'Repository languages',
});

export const groupText = define('groups', {
  backend: 'Languages and frameworks',
  data: 'Databases and APIs',
  infrastructure: 'Infrastructure and practice',
  frontend: 'Front end',
  soft: 'Soft skills',
  responsibility: 'Responsibilities',
});
