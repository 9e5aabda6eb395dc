drop schema main cascade;
