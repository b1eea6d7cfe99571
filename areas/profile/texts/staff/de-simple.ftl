# staff de-simple
