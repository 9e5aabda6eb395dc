drop table reeve.batch_rows;
drop table reeve.batches;
