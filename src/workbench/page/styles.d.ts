/** Style sheets are imported for their effect only; webpack puts them beside the script. */
declare module "*.css";
